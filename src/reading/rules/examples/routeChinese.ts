import type { Example } from '../rule.ts'

export const ROUTE_CHINESE: Example[] = [
  {
    language: 'zh',
    text: '长沙的班列2014年开行，终点是乌兹别克斯坦的塔什干。2017年起，线路延伸到德国汉堡和波兰华沙。',
    finds: [
      { china: 'CN-HN', chinaPlace: 'Changsha', partner: 'UZ', from: '2014' },
      { china: 'CN-HN', partner: 'DE', partnerPlace: 'Hamburg', from: '2017' },
      { china: 'CN-HN', partner: 'PL', partnerPlace: 'Warsaw', from: '2017' },
    ],
  },
  {
    language: 'zh',
    text: '厦门航空每周有四班飞往马尼拉的航班。',
    finds: [
      { china: 'CN-FJ', chinaPlace: 'Xiamen', partner: 'PH', partnerPlace: 'Manila', tie: 'route' },
    ],
  },
  {
    language: 'zh',
    text: '西安至首尔每周有21个直飞航班。',
    finds: [
      { china: 'CN-SN', chinaPlace: "Xi'an", partner: 'KR', partnerPlace: 'Seoul', tie: 'route' },
    ],
  },
  {
    language: 'zh',
    text: '2013年起,成都到罗兹的货运班列每周一班。',
    finds: [
      {
        china: 'CN-SC',
        chinaPlace: 'Chengdu',
        partner: 'PL',
        partnerPlace: 'Lodz',
        tie: 'route',
        from: '2013',
      },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '去年8月,昆明飞往达卡的航班复航。',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'BD',
        partnerPlace: 'Dhaka',
        tie: 'route',
        from: '2023-08',
      },
    ],
  },
  {
    language: 'zh',
    text: '烟台与仁川之间的客货班轮每周往返三次。',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Yantai',
        partner: 'KR',
        partnerPlace: 'Incheon',
        tie: 'route',
      },
    ],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '洋浦港至吉大港的集装箱航线将于3月20日首航。',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Yangpu',
        partner: 'BD',
        partnerPlace: 'Chittagong',
        tie: 'route',
        from: '2025-03-20',
      },
    ],
  },
  {
    language: 'zh',
    text: '郑州机场开通至卢森堡的全货机航线。',
    finds: [{ china: 'CN-HA', chinaPlace: 'Zhengzhou', partner: 'LU', tie: 'route' }],
  },
  {
    language: 'zh',
    text: '宁波已开通直飞布达佩斯航线。',
    finds: [
      {
        china: 'CN-ZJ',
        chinaPlace: 'Ningbo',
        partner: 'HU',
        partnerPlace: 'Budapest',
        tie: 'route',
      },
    ],
  },
  {
    language: 'zh',
    text: '中老铁路开通后,从昆明坐火车10小时可到万象。',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'LA',
        partnerPlace: 'Vientiane',
        tie: 'route',
      },
    ],
  },
  { language: 'zh', text: '南宁至河内的直航仍是梦想。', finds: [] },
  {
    language: 'zh',
    text: '长沙黄花机场每周有三班航班往返内罗毕。',
    finds: [
      {
        china: 'CN-HN',
        chinaPlace: 'Changsha',
        partner: 'KE',
        partnerPlace: 'Nairobi',
        tie: 'route',
      },
    ],
  },
  {
    language: 'zh',
    text: '赣欧班列已从南昌开出100列。',
    finds: [{ china: 'CN-JX', chinaPlace: 'Nanchang', partner: 'EUROPE', tie: 'route' }],
  },
  {
    language: 'zh',
    published: '2024-05-01',
    text: '海口至曼谷的航线2023年5月恢复,三亚至吉隆坡的航线2023年6月开通。',
    finds: [
      {
        china: 'CN-HI',
        chinaPlace: 'Haikou',
        partner: 'TH',
        partnerPlace: 'Bangkok',
        tie: 'route',
        from: '2023-05',
      },
      {
        china: 'CN-HI',
        chinaPlace: 'Sanya',
        partner: 'MY',
        partnerPlace: 'Kuala Lumpur',
        tie: 'route',
        from: '2023-06',
      },
    ],
  },
  { language: 'zh', text: '贵阳与米兰之间尚无直飞航线。', finds: [] },
  {
    language: 'zh',
    published: '2021-06-01',
    text: '今年以来，鄂州—布鲁塞尔货运航班执行210班。自2019年3月2日开航至今，累计货量超过9万吨。',
    finds: [{ china: 'CN-HB', partner: 'BE', tie: 'route', from: '2019-03-02' }],
  },
  { language: 'zh', text: '徐州上月开行中欧班列46列。', finds: [] },
  { language: 'zh', text: '截至3月底，二连浩特铁路口岸开行中欧(中亚)班列640列。', finds: [] },
]
