import { THEME_KEY } from '../dashboard/frame/theme.ts'

/**
 * Runs before anything is painted: the colours that the reader chose, and whether the opening is the view that is asked for. It is
 * part of the page, since what it decides cannot wait for a file.
 */
export const BEFORE_PAINT = [
  'const page=document.documentElement',
  `try{const theme=localStorage.getItem('${THEME_KEY}');if(theme==='dark'||theme==='light')page.dataset.theme=theme}catch{}`,
  "if(location.search!=='')page.dataset.asked=''",
].join(';')

/**
 * Runs behind the opening: with scripts it is a picture for the eye, and the page that comes is for all. Where that does not come
 * the opening is what there is, and says so.
 */
export const BEHIND_OPENING = [
  "const opening=document.getElementById('opening')",
  'opening.inert=true',
  "opening.ariaHidden='true'",
  "addEventListener('error',({target})=>{if(target.tagName!=='SCRIPT'||!opening.isConnected)return",
  "opening.inert=false;opening.ariaHidden=null;document.getElementById('opening-failed').hidden=false},true)",
].join(';')
