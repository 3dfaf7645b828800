import { configure } from '@testing-library/react'

// What comes later is waited for as long as a loaded machine needs: a part of the page whose code comes on its own may take seconds.
configure({ asyncUtilTimeout: 20_000 })
