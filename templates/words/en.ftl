<#ftl output_format="plainText">
<#-- The words of the interface in English. Templates take every word that a reader sees, and that no author wrote, from here. -->

<#-- Which way the language is written: ltr or rtl. -->
<#assign direction = "ltr">

<#-- Which form a number takes, as in Unicode's rules for plurals (https://cldr.unicode.org/index/cldr-spec/plural-rules); each text with a number has all of them. -->
<#function form n><#return (n == 1)?then("one", "other")></#function>

<#-- Words for a number of people, as a pattern: beside one of them no figure repeats it. -->
<#assign numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|a dozen">

<#-- Months as they stand alone, in a date with its day, and where there is little room. -->
<#assign months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]>
<#assign months_of = months>
<#assign months_short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]>

<#-- Dates. {d} day, {m} month in words, {y} year; {a} and {b} are dates already put into words. -->
<#assign when = {
  "day": "{d} {m} {y}",
  "month": "{m} {y}",
  "decade": "the {y}s",
  "century": "the {y}00s",
  "about": "about {a}",
  "perhaps": "perhaps {a}",
  "before": "by {a}",
  "after": "{a} or later",
  "between": "{a} to {b}"
}>

<#-- How a passage is known: one word for labels, a phrase for notes. -->
<#assign voices = {
  "public": {"label": "Public", "phrase": "seen in public"},
  "named": {"label": "Named", "phrase": "a named person or body says so"},
  "reporting": {"label": "The publication", "phrase": "the publication says so itself"},
  "document": {"label": "A document", "phrase": "a paper, as described by people who saw it"},
  "anonymous": {"label": "Unnamed", "phrase": "unnamed people say so"}
}>

<#-- What a number of claims rests on. -->
<#assign rests = {
  "public": {"one": "{n} seen in public", "other": "{n} seen in public"},
  "named": {"one": "{n} by a named person or body", "other": "{n} by a named person or body"},
  "reporting": {"one": "{n} by the publication itself", "other": "{n} by the publication itself"},
  "document": {"one": "{n} from a paper that others describe", "other": "{n} from a paper that others describe"},
  "anonymous": {"one": "{n} by unnamed people", "other": "{n} by unnamed people"},
  "unsaid": {"one": "{n} not said", "other": "{n} not said"},
  "editor": {"one": "{n} note of ours", "other": "{n} notes of ours"}
}>

<#-- Short names of pages for the masthead, by type; a page of another type is named by its title. -->
<#assign nav = {
  "timeline": "Timeline",
  "people": "People",
  "questions": "Questions",
  "sources": "Sources"
}>

<#assign marks = {
  "derived": "worked out by this site",
  "not said": "not said in the source",
  "editor": "a note by the editors of this site"
}>

<#assign states = {
  "open": "Open",
  "partly-answered": "Partly answered",
  "contested": "Contested"
}>

<#assign text = {
  "corrected": "Corrected",
  "corrected_words": "It concerns:",
  "was": "It said",
  "now": "It says now",
  "skip": "Skip to the text",
  "nav": "Main",
  "where": "You are here",
  "checked": "Last checked",
  "who_says_so": "Who says so",
  "who_says_so_intro": "Each number in the text leads to one of these passages. The notes are ours; the wording of the sources is not reproduced.",
  "note": "note",
  "note_means": "No passage says this outright: it is an inference, or points to another page.",
  "passage": "Passage {n}",
  "all_uses": "Where this site uses it",
  "count": {"one": "{n} person", "other": "{n} people"},
  "contested_with": "Another passage says otherwise:",
  "mixed": "In part:",
  "dates_note": "On the date:",
  "people": "People",
  "people_here": "Who takes part",
  "also_known_as": "Also called",
  "events": "Events",
  "part_in": "Part in the story",
  "timeline": "Timeline",
  "questions": "Questions",
  "questions_here": "Questions that this leaves",
  "earlier": "Earlier",
  "later": "Later",
  "sixty": "In sixty seconds",
  "matter_people": "The people",
  "matter_questions": "What is not known",
  "strip": "The days",
  "stroke": "How each day is known:",
  "all_timeline": "The whole timeline",
  "all_people": "Everyone",
  "all_questions": "All questions",
  "all_sources": "The record, passage by passage",
  "claims": {"one": "{n} claim:", "other": "{n} claims:"},
  "marks_switch": "Show the numbers",
  "lens_switch": "Show how we know",
  "reading": "While reading",
  "legend": "A line’s style says how we know a statement; where it rests on several passages, the weakest counts:",
  "close": "Close",
  "nothing_told": "The sources say nothing of this day.",
  "scale": "The whole story",
  "scale_caption": "The events outside the days above, on one scale of years. Of most no exact date is known: a line covers the whole time in which the event can lie, and a small stroke closes an end that is known. The tall stroke marks the days above.",
  "days_people": "Who was where on those days",
  "days_caption": "A mark is an event in which the person takes part; its line says how we know.",
  "person": "Person",
  "ties": "Who stands with whom",
  "ties_caption": "Two people are tied where one passage speaks of both. The more passages, the thicker the line.",
  "ties_and": "and",
  "by_page": "What each page rests on",
  "by_page_caption": "Claims by page, and the weakest voice that each rests on.",
  "filter_who": "Person",
  "filter_when": "Period",
  "everyone": "Everyone",
  "all_periods": "All periods",
  "no_event": "No event fits both choices.",
  "showing": "The list shows only: {what} ({n} of {all} events).",
  "to_the_list": "To the list",
  "show_all": "Show all",
  "find_hint": "Type a word",
  "found": "{n} found",
  "found_none": "{n} found. Check the spelling, or empty the field to see all.",
  "az": "Names and terms",
  "claims_column": "Claims",
  "passages_column": "Passages",
  "key": "Key",
  "your_answer": "Passage",
  "matrix": "Who takes part in which event",
  "matrix_caption": "People against events, in order of time. A mark means that the source places the person in the event.",
  "scrolls": "What does not fit on the screen can be scrolled to the side.",
  "matrix_there": "part of it",
  "as_of": "As of",
  "record_of": "Passages from {publication}",
  "used_by": "Used by",
  "claim": "claim {n}",
  "unused": "Nothing on this site rests on this passage.",
  "voices": "How the passages are known",
  "voices_caption": "Passages that can be cited, and citations on this site, by voice.",
  "voice": "Voice",
  "passages": "Passages",
  "citations": "Citations",
  "rights": "Rights",
  "copy": "The copy",
  "feed": "Feed",
  "report": "Report a mistake",
  "licence": "Text:",
  "source_rights": "Each source belongs to its publisher.",
  "not_found": "There is no such page",
  "not_found_text": "The address may be old or mistyped. These pages are here:"
}>
