import { PRESSABLE, PRESSED } from '../dashboard/frame/opening.ts'
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
 * Runs at the beginning of the opening: with scripts it is a picture for the eye, and the page that comes is for all. Where that does not come
 * the opening is what there is, and says so. Of clicks the last is kept, marked where it was made, for the page to answer.
 */
export const BEFORE_OPENING = [
  "const opening=document.getElementById('opening')",
  'opening.inert=true',
  "opening.ariaHidden='true'",
  "addEventListener('error',({target})=>{if(target.tagName!=='SCRIPT'||!opening.isConnected)return",
  "opening.inert=false;opening.ariaHidden=null;document.getElementById('opening-failed').hidden=false},true)",
  // What lies below is not what is seen, but where the picture was taken away. A key pressed on a control makes a click without detail.
  "addEventListener('click',event=>{if(opening.ariaHidden===null||!opening.isConnected||event.detail===0)return",
  'const{clientX:x,clientY:y}=event',
  // From the first click on: to be inert again would have all of it styled anew, twice a click.
  'opening.inert=false',
  'const hit=document.elementFromPoint(x,y)',
  'if(!opening.contains(hit))return',
  'event.preventDefault();event.stopPropagation()',
  `const control=hit.closest('${PRESSABLE}')`,
  'if(!control)return',
  `opening.querySelector('.${PRESSED}')?.classList.remove('${PRESSED}')`,
  `;(control.matches('.map-surface')?hit:control).classList.add('${PRESSED}')`,
  "opening.dataset.pressed=x+' '+y},true)",
].join(';')
