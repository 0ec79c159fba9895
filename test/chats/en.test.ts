import { playAgain, playChats } from './recorded.ts'

playChats('en')
playAgain()
