import type { SideMeetingWords } from '../sideMeetingWords.ts'

const WHOLE =
  '(?:fair|expo|exposition|exhibition|forum|conference|summit|festival|event|visit|trip|tour|stay|journey|mission|meeting|talks|week|programme|program|ceremony)'

export const en: SideMeetingWords = {
  beside: new RegExp(
    `(?<!\\p{L})(?:also|in addition|additionally|furthermore|moreover|besides|afterwards|subsequently|on the (?:sidelines|fringes|margins)|in the margins|rounded off|(?:during|alongside|besides|in parallel with|parallel to|after|following|in the course of|within the framework of|as part of|in conjunction with) (?:the|this|their|his|her|its) (?:[\\p{L}-]+ ){0,3}${WHOLE}|(?:that|the same) (?:day|morning|afternoon|evening)|in the (?:morning|afternoon|evening)|on the (?:opening|closing|first|second|third|last|final) day|earlier in the day|later (?:in|that) (?:the )?day)(?!\\p{L})`,
    'iu',
  ),
  sameDay:
    /(?<!\p{L})(?:that|the same) (?:day|morning|afternoon|evening)(?!\p{L})|(?<!\p{L})(?:earlier in|later in|later that|later the same) (?:the )?day(?!\p{L})/iu,
  another:
    /(?<!\p{L})(?:an?|another|the(?=\s[\p{L}-]+\s(?:session|forum|seminar|meeting)\son\sthe\s))\s(?<noun>(?!(?:press|news|opening|closing|same|this|annual|(?:modern |travelling )?(?:art|photo|photography|painting|calligraphy|tourism photography))\s)(?:(?!(?:of|for|at|in|on|to|with|by|from|the|and|held|was|signing|opening|closing|press|news|expo|forum|art|photo|photography|painting|calligraphy)\s)[\p{L}\d-]+\s){0,5}(?:(?:seminar|symposium|round\s?table|roundtable|webinar|workshop|matchmaking|salon|roadshow|road show)(?!\p{L})|(?:forum|conference|exhibition)(?!\p{L})|(?:matchmaking|matching|exchange|networking|business|trade|b2b|discussion|dialogue|consultation|negotiation|coordination|work(?:ing)?|investment|promotion(?:al)?) (?:session|meeting|event|conference|conversation|fair)(?!\p{L}))(?: (?:event|session|meeting))?)(?!s?\s(?:cent(?:er|re)|hall|room|venue|building|area|pavilion|programme|program|organi[sz]er|committee|association|department|bureau|company))(?!\p{L})/iu,
  held: /(?<!\p{L})(?:(?:was|were|is|are|be|been)\s(?:also\s|then\s|jointly\s|successfully\s){0,2}(?:held|staged|organi[sz]ed|convened|hosted|scheduled|planned|arranged)|took place|takes place|held|holds?|hosted|staged|organi[sz]ed|convened|arranged|attended|took part in|participated in|joined|brought together|brings together|gathered|rounded off|there (?:was|were|will be|is)|came to|with\s(?:over\s|more than\s|some\s|about\s|around\s|nearly\s)?\d)(?!\p{L})/iu,
}
