import { playChats } from './recorded.ts'

playChats('en')
