import { playChats } from './recorded.ts'

playChats('kk')
