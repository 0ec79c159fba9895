import { playChats } from './recorded.ts'

playChats('ru')
