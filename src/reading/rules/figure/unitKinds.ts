/** Units of a park: who is in it, who works in it, how large it is. */
export const PARK_UNITS = new Set([
  'companies',
  'enterprises',
  'projects',
  'jobs',
  'employees',
  'workers',
  'people',
  'persons',
  'square kilometers',
  'hectares',
  'percent',
  'tenants',
  'visits',
  'patients',
])

/** Units of a line. */
export const LINE_UNITS = new Set([
  'trains',
  'flights',
  'TEU',
  'containers',
  'tons',
  'passengers',
  'visitors',
  'people',
  'persons',
  'train connections',
  'ships',
  'sailings',
  'departures',
  'crossings',
  'parcels',
  'vehicles',
  'cars',
  'trucks',
  'buses',
])

/** Who or what a group is: may be said of a place that is named elsewhere. */
export const GROUP_UNITS = new Set([
  'companies',
  'enterprises',
  'suppliers',
  'producers',
  'exhibitors',
  'people',
  'persons',
  'students',
  'pupils',
  'teachers',
  'doctors',
  'patients',
  'engineers',
  'officials',
  'delegates',
  'delegations',
  'representatives',
  'merchants',
  'trainees',
  'employees',
  'workers',
  'visitors',
  'tourists',
  'residents',
  'farmers',
  'growers',
  'graduates',
  'experts',
])

/** People and papers that go from one side to the other: one side named is enough. */
export const EXCHANGE_UNITS = new Set([
  'students',
  'scholarships',
  'trainees',
  'graduates',
  'teachers',
  'civil servants',
  'doctors',
  'patients',
  'delegations',
  'visas',
  'exchanges',
  'overnight stays',
])

/** Those that cross a border by what they are. */
export const CROSSING_UNITS = new Set(['visas', 'delegations', 'exchanges', 'scholarships'])

/** Places, counted of one side alone unless the words name whose they are. */
export const PLACE_UNITS = new Set([
  'countries',
  'regions',
  'provinces',
  'prefectures',
  'cities',
  'ports',
])
