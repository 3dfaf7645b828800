import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Relative base: the built page works from any folder of any server. */
export default defineConfig({ base: './', plugins: [react()] })
