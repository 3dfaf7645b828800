/** What to do about what the file system says, by its code. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  ENOSPC: 'the disc is full: free some room, and run the command again',
  EDQUOT: 'your share of the disc is full: free some room, and run the command again',
  EROFS: 'the disc can only be read: choose a folder on another one',
  EACCES: 'you may not write there: choose another folder, or give yourself the right',
  EPERM: 'you may not write there: choose another folder, or give yourself the right',
  ENOTDIR: 'a file stands where a folder is needed: choose another folder',
  EEXIST: 'a file stands where a folder is needed: choose another folder',
  ENOENT: 'a folder went away meanwhile: run the command again',
  ENAMETOOLONG: 'a name is too long: choose a folder with a shorter one',
  EMFILE: 'too many files are open: close other programs, or raise ulimit -n',
  EBUSY: 'another program holds it: close that, and run the command again',
  EIO: 'the disc failed: choose a folder on another one',
}

/**
 * What the file system did not let a run do, with what to do about it. What stood there before stands there still:
 * `ENOSPC: no space left on device, write; nothing was changed; the disc is full: free some room, …`
 */
export function formatSystemError(error: NodeJS.ErrnoException): string {
  const way = WAYS_OUT[error.code ?? '']
  const kept = `${error.message}; what was there before is unchanged`
  return way === undefined ? kept : `${kept}; ${way}`
}
