import { render } from 'preact'
import { Page } from './page'
import { startRouter } from './router'
import './styles/base.css'
import './styles/conflict.css'
import './styles/copies.css'
import './styles/reader.css'

startRouter()
render(<Page />, document.getElementById('page')!)
