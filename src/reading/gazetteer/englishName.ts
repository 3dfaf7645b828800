/** What English calls the places that the tables name more fully. */
const USUAL_NAMES = new Map(
  Object.entries({
    'New York City': 'New York',
    'Washington, D.C.': 'Washington',
    'Ho Chi Minh': 'Ho Chi Minh City',
    'Freiburg im Breisgau': 'Freiburg',
    'Free Hanseatic Bremen': 'Bremen',
    'Halle (Saale)': 'Halle',
    Ürümqi: 'Urumqi',
  }),
)

/**
 * A place abroad as the dataset names it: `New York`, `Hyogo`, `Quang Ninh`. Vietnamese and Japanese names are
 * written without their marks in English, others keep theirs (`Medellín`).
 */
export function englishName(name: string, country: string): string {
  const usual = USUAL_NAMES.get(name)
  if (usual !== undefined) return usual
  if (country === 'TW' || country === 'CN') return name.replace(/ City$/u, '')
  if (country !== 'VN' && country !== 'JP') return name
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
}

const RANK_BEHIND =
  /(?: (?:Prefecture|Province|Oblast|Region|Governorate|Voivodeship|County|Department|District|Krai|Voblast|Canton|Parish|Municipality|Division|Republic)|-do)$/u
const RANK_BEFORE =
  /^(?:Präfektur|Provinz|Oblast|Region|Gebiet|Republik|Autonome Republik|Departamento|Provincia de|Republic of|Autonomous Republic of|Kanton|Woiwodschaft) /u
const RANK_IS_NAME = /^(?:Free State|Northern Territory|North West)$/u

/** A region without the word for its rank, where that is not the name: `Vitebsk`, but `Northern Territory`. */
export function withoutRank(name: string): string {
  return RANK_IS_NAME.test(name) ? name : name.replace(RANK_BEHIND, '').replace(RANK_BEFORE, '')
}
