import type { Example } from '../rule.ts'

/** Ways to say in Chinese that places are sisters. */
export const SISTER_CHINESE: Example[] = [
  {
    language: 'zh',
    text: '大会上,四川省绵阳市与智利比奥比奥大区康塞普西翁市、湖南省岳阳市与韩国庆尚北道浦项市签署建立友好城市关系协议书。',
    finds: [
      { china: 'CN-SC', chinaPlace: 'Mianyang', partner: 'CL', tie: 'sister' },
      {
        china: 'CN-HN',
        chinaPlace: 'Yueyang',
        partner: 'KR',
        partnerPlace: 'Pohang',
        tie: 'sister',
      },
    ],
  },
  {
    language: 'zh',
    text: '在江苏苏州举行的论坛上,芜湖市与匈牙利凯奇凯梅特市结为友好城市。',
    finds: [{ china: 'CN-AH', chinaPlace: 'Wuhu', partner: 'HU', partnerPlace: 'Kecskemét' }],
  },
  {
    language: 'zh',
    text: '省长希望湖北与白俄罗斯明斯克州加强往来,增进友好关系,扩大合作。',
    finds: [],
  },
  {
    language: 'zh',
    text: '2007年，甘肃省与白俄罗斯格罗德诺州正式结为友好省州。',
    finds: [{ china: 'CN-GS', partner: 'BY', partnerPlace: 'Grodno', tie: 'sister', from: '2007' }],
  },
  {
    language: 'zh',
    text: '西安市与日本奈良市于1974年缔结友好城市关系。',
    finds: [
      {
        china: 'CN-SN',
        chinaPlace: "Xi'an",
        partner: 'JP',
        partnerPlace: 'Nara',
        tie: 'sister',
        from: '1974',
      },
    ],
  },
  {
    language: 'zh',
    text: '1985年，青岛与美国长滩市结为友好城市。',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Qingdao',
        partner: 'US',
        partnerPlace: 'Long Beach',
        tie: 'sister',
        from: '1985',
      },
    ],
  },
  {
    language: 'zh',
    text: '湖北省和德国图林根州是友好省州。',
    finds: [{ china: 'CN-HB', partner: 'DE', partnerPlace: 'Thuringia', tie: 'sister' }],
  },
  {
    language: 'zh',
    text: '今年是四川省与韩国庆尚北道结好20周年。',
    published: '2015-06-01',
    finds: [{ china: 'CN-SC', partner: 'KR', tie: 'sister', from: '1995' }],
  },
  {
    language: 'zh',
    text: '昆明与瑞士苏黎世1982年结成姐妹城市，往来从未中断。',
    finds: [
      {
        china: 'CN-YN',
        chinaPlace: 'Kunming',
        partner: 'CH',
        partnerPlace: 'Zurich',
        tie: 'sister',
        from: '1982',
      },
    ],
  },
  {
    language: 'zh',
    text: '贵州省同新西兰帕默斯顿北市建立了友好城市关系。',
    finds: [{ china: 'CN-GZ', partner: 'NZ', tie: 'sister' }],
  },
  {
    language: 'zh',
    text: '两市签署了建立友好城市关系协议书，威海市与韩国仁川市从此成为友城。',
    finds: [
      {
        china: 'CN-SD',
        chinaPlace: 'Weihai',
        partner: 'KR',
        partnerPlace: 'Incheon',
        tie: 'sister',
      },
    ],
  },
  { language: 'zh', text: '全省已结交国际友城98对。', finds: [] },
  { language: 'zh', text: '南昌希望与斯科普里结为友好城市。', finds: [] },
  { language: 'zh', text: '泉州市与澳大利亚达尔文市签署了缔结友好城市意向书。', finds: [] },
  {
    language: 'zh',
    text: '2009年，台州市与科莫所在的伦巴第大区结为友好地区。',
    finds: [{ china: 'CN-ZJ', partner: 'IT', partnerPlace: 'Lombardy', tie: 'sister' }],
  },
  { language: 'zh', text: '安庆市与韩国釜山市签订深化友好合作关系备忘录。', finds: [] },
  {
    language: 'zh',
    text: '嘉兴市外办与秘鲁驻沪总领事座谈，介绍了两地经贸、教育、友城等领域交流合作情况。',
    finds: [],
  },
  { language: 'zh', text: '团长表示，此次访问将进一步深化四川与尼泊尔的友好关系。', finds: [] },
]
