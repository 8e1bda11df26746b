import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createActorRegistry } from '../../src/actors/create-actor-registry.js'
import { roleOf } from '../../src/actors/role-of.js'

const registry = createActorRegistry()

test('the role of a source follows from its words and from who it is', () => {
  const wanted: readonly (readonly [phrase: string, role: string])[] = [
    ['Ethiopian government', 'government'],
    ["Pakistan's Interior Ministry", 'government'],
    ["Ukraine's General Staff", 'military'],
    ['the Iraqi Defense Ministry', 'military'],
    ['Malian army', 'military'],
    ['Lagos police', 'police'],
    ['prosecutors in Manila', 'judicial'],
    ['the Taliban', 'armed_group'],
    ['two intelligence officials', 'anonymous'],
    ['a security source', 'anonymous'],
    ['a hospital director', 'medical'],
    ['villagers', 'eyewitness'],
    ['witnesses', 'eyewitness'],
    ['Syrian Observatory for Human Rights', 'monitor'],
    ['Human Rights Watch', 'ngo'],
    ['UNICEF', 'igo'],
    ['Reuters', 'wire'],
    ['Le Monde', 'media'],
    ['a district governor', 'local_official'],
    ['Russian-installed governor of Kherson', 'local_official'],
    ['Gaza Health Ministry', 'de_facto_authority'],
    ['a military analyst', 'analyst'],
    ['a Telegram channel', 'social'],
  ]
  for (const [phrase, role] of wanted) assert.equal(roleOf(registry.resolve(phrase)), role, phrase)
})

test('a phrase alone is judged by its words', () => {
  assert.equal(roleOf('police'), 'police')
  assert.equal(roleOf('rebels'), 'armed_group')
  assert.equal(roleOf('a news agency'), 'wire')
})
