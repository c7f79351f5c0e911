<#ftl output_format="plainText">
<#-- The words of the interface in German. Templates take every word that a reader sees, and that no author wrote, from here. -->

<#-- Which way the language is written: ltr or rtl. -->
<#assign direction = "ltr">

<#-- Which form a number takes, as in Unicode's rules for plurals (https://cldr.unicode.org/index/cldr-spec/plural-rules); each text with a number has all of them. -->
<#function form n><#return (n == 1)?then("one", "other")></#function>

<#-- Words for a number of people, as a pattern: beside one of them no figure repeats it. -->
<#assign numbers = "eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beide|ein dutzend">

<#-- Months as they stand alone, in a date with its day, and where there is little room. -->
<#assign months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]>
<#assign months_of = months>
<#assign months_short = ["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."]>

<#-- Dates. {d} day, {m} month in words, {y} year; {a} and {b} are dates already put into words. -->
<#assign when = {
  "day": "{d}. {m} {y}",
  "month": "{m} {y}",
  "decade": "{y}er Jahre",
  "century": "{y}00er Jahre",
  "about": "etwa {a}",
  "perhaps": "vielleicht {a}",
  "before": "bis {a}",
  "after": "{a} oder später",
  "between": "{a} bis {b}"
}>

<#-- How a passage is known: one word for labels, a phrase for notes. -->
<#assign voices = {
  "public": {"label": "Öffentlich", "phrase": "öffentlich zu sehen"},
  "named": {"label": "Mit Namen", "phrase": "eine Person oder Einrichtung sagt es mit Namen"},
  "reporting": {"label": "Die Publikation", "phrase": "die Publikation sagt es selbst"},
  "document": {"label": "Ein Papier", "phrase": "ein Papier, wie es Leute beschreiben, die es sahen"},
  "anonymous": {"label": "Ohne Namen", "phrase": "Ungenannte sagen es"}
}>

<#-- What a number of claims rests on. -->
<#assign rests = {
  "public": {"one": "{n} öffentlich zu sehen", "other": "{n} öffentlich zu sehen"},
  "named": {"one": "{n} von einer Person oder Einrichtung mit Namen", "other": "{n} von Personen oder Einrichtungen mit Namen"},
  "reporting": {"one": "{n} von der Publikation selbst", "other": "{n} von der Publikation selbst"},
  "document": {"one": "{n} aus einem Papier, das andere beschreiben", "other": "{n} aus einem Papier, das andere beschreiben"},
  "anonymous": {"one": "{n} von Ungenannten", "other": "{n} von Ungenannten"},
  "unsaid": {"one": "{n} nicht gesagt", "other": "{n} nicht gesagt"},
  "editor": {"one": "{n} Hinweis von uns", "other": "{n} Hinweise von uns"}
}>

<#-- Short names of pages for the masthead, by type; a page of another type is named by its title. -->
<#assign nav = {
  "timeline": "Zeitleiste",
  "people": "Menschen",
  "questions": "Fragen",
  "sources": "Quellen"
}>

<#assign marks = {
  "derived": "von dieser Seite errechnet",
  "not said": "in der Quelle nicht gesagt",
  "editor": "ein Hinweis der Redaktion dieser Seite"
}>

<#assign states = {
  "open": "Offen",
  "partly-answered": "Teils beantwortet",
  "contested": "Umstritten"
}>

<#assign text = {
  "corrected": "Berichtigt",
  "corrected_words": "Es geht um:",
  "was": "Da stand",
  "now": "Da steht jetzt",
  "skip": "Zum Text",
  "nav": "Hauptmenü",
  "where": "Sie sind hier",
  "checked": "Zuletzt geprüft",
  "who_says_so": "Wer das sagt",
  "who_says_so_intro": "Jede Nummer im Text führt zu einer dieser Stellen. Die Notizen sind unsere; der Wortlaut der Quellen steht hier nicht.",
  "note": "Anm.",
  "note_means": "Keine Stelle sagt das ausdrücklich: Es ist gefolgert oder verweist auf eine andere Seite.",
  "passage": "Stelle {n}",
  "all_uses": "Wo es hier verwendet wird",
  "count": {"one": "{n} Person", "other": "{n} Personen"},
  "contested_with": "Eine andere Stelle sagt es anders:",
  "mixed": "Zum Teil:",
  "dates_note": "Zum Datum:",
  "people": "Menschen",
  "people_here": "Wer beteiligt ist",
  "also_known_as": "Auch genannt",
  "events": "Ereignisse",
  "part_in": "Anteil an der Geschichte",
  "timeline": "Zeitleiste",
  "questions": "Fragen",
  "questions_here": "Fragen, die offen bleiben",
  "earlier": "Früher",
  "later": "Später",
  "sixty": "In sechzig Sekunden",
  "matter_people": "Die Menschen",
  "matter_questions": "Was nicht bekannt ist",
  "strip": "Die Tage",
  "stroke": "Woher man den Tag kennt:",
  "all_timeline": "Die ganze Zeitleiste",
  "all_people": "Alle Menschen",
  "all_questions": "Alle Fragen",
  "all_sources": "Die Quelle, Stelle für Stelle",
  "claims": {"one": "{n} Aussage:", "other": "{n} Aussagen:"},
  "marks_switch": "Nummern zeigen",
  "lens_switch": "Zeigen, woher wir es wissen",
  "reading": "Beim Lesen",
  "legend": "Die Art der Linie sagt, woher wir eine Aussage wissen; beruht sie auf mehreren Stellen, zählt die schwächste:",
  "close": "Schließen",
  "nothing_told": "Die Quellen sagen von diesem Tag nichts.",
  "scale": "Die ganze Geschichte",
  "scale_caption": "Die Ereignisse außerhalb der Tage oben, auf einer Skala von Jahren. Von den meisten ist kein genaues Datum bekannt: Eine Linie deckt die ganze Zeit, in der das Ereignis liegen kann, und ein kleiner Strich schließt ein Ende, das bekannt ist. Der hohe Strich steht für die Tage oben.",
  "days_people": "Wer an diesen Tagen wo war",
  "days_caption": "Ein Strich ist ein Ereignis, an dem die Person beteiligt ist; seine Art sagt, woher wir es wissen.",
  "person": "Person",
  "ties": "Wer mit wem zu tun hat",
  "ties_caption": "Zwei Menschen sind verbunden, wo eine Stelle von beiden spricht. Je mehr Stellen, desto dicker die Linie.",
  "ties_and": "und",
  "by_page": "Worauf jede Seite beruht",
  "by_page_caption": "Aussagen nach Seite, und die schwächste Stimme, auf der jede beruht.",
  "filter_who": "Person",
  "filter_when": "Zeitraum",
  "everyone": "Alle",
  "all_periods": "Alle Zeiträume",
  "no_event": "Kein Ereignis passt zu beidem.",
  "showing": "Die Liste zeigt nur: {what} ({n} von {all} Ereignissen).",
  "to_the_list": "Zur Liste",
  "show_all": "Alle zeigen",
  "find_hint": "Ein Wort eingeben",
  "found": "{n} gefunden",
  "found_none": "{n} gefunden. Stimmt die Schreibweise? Ist das Feld leer, steht hier alles.",
  "az": "Namen und Begriffe",
  "claims_column": "Aussagen",
  "passages_column": "Stellen",
  "key": "Lösung",
  "your_answer": "Stelle",
  "matrix": "Wer an welchem Ereignis beteiligt ist",
  "matrix_caption": "Menschen und Ereignisse, der Zeit nach. Ein Punkt heißt, dass die Quelle die Person an dem Ereignis beteiligt sieht.",
  "scrolls": "Was nicht auf den Schirm passt, lässt sich zur Seite schieben.",
  "matrix_there": "dabei",
  "as_of": "Stand",
  "record_of": "Stellen aus {publication}",
  "used_by": "Verwendet von",
  "claim": "Aussage {n}",
  "unused": "Nichts auf dieser Seite beruht auf dieser Stelle.",
  "voices": "Woher die Stellen es wissen",
  "voices_caption": "Stellen, auf die man sich berufen kann, und Verweise auf sie, nach Stimme.",
  "voice": "Stimme",
  "passages": "Stellen",
  "citations": "Verweise",
  "rights": "Rechte",
  "copy": "Die Vorlage",
  "feed": "Feed",
  "report": "Einen Fehler melden",
  "licence": "Text:",
  "source_rights": "Jede Quelle gehört ihrem Verlag.",
  "not_found": "Diese Seite gibt es nicht",
  "not_found_text": "Vielleicht ist die Adresse alt oder vertippt. Diese Seiten gibt es:"
}>
