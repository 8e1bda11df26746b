/** Words by which a sentence tells of an incident beside those told before. */
export const ELSEWHERE: RegExp =
  /\b(?:(?:in )?(?:another|a separate|a second|a third|a different|a similar|two other|other) (?:\S+ ){0,2}?(?:incident|attack|clash|encounter|raid|blast|bombing|explosion|ambush|operation|village|place|place|shooting|assault|strike|district|case|development)s?|separately|elsewhere|meanwhile|simultaneously|in a separate|in addition|on the same day|same day|besides|hours later|later (?:in the|that|on)|the (?:next|following) day|earlier (?:in the day|on|today))\b/i
