package explainer.rule.negation;

import explainer.content.Site;
import explainer.rule.support.GistIndex;
import explainer.text.Word;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Of whom a claim denies something, and whether a passage denies it of the same ones. */
final class Whose {

    private final GistIndex index;
    private final Set<String> persons;

    /** For the persons of a site's records. */
    Whose(Site site, GistIndex index) {
        this.index = index;
        this.persons = site.records().stream().flatMap(record -> record.entities().stream())
                .filter(entity -> entity.kind().equals("person")).flatMap(entity -> entity.names().stream())
                .flatMap(name -> index.stems().set(name).stream()).filter(index::isName).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word is of somebody's name. */
    boolean isPerson(String word) {
        return persons.contains(word);
    }

    /** Whether a gist's clause may be about the same one: the word before the claim's "not", or the persons before it. */
    boolean sameSubject(Denial denial, Denying.Clause clause) {
        Set<String> who = persons(clause.names());
        if (who.isEmpty()) {
            return true;
        }
        if (index.isName(denial.subject())) {
            return clause.names().contains(denial.subject());
        }
        Set<String> persons = named(denial);
        return persons.isEmpty() || !Collections.disjoint(persons, who);
    }

    /** The persons named before a denial; "the president" in small letters is no name, though somebody is called "President Hale". */
    Set<String> named(Denial denial) {
        Set<String> persons = persons(denial.before());
        if (!persons.isEmpty()) {
            String clause = denial.clause();
            Set<String> written = index.stems().of(clause).stream().filter(word -> !Character.isLowerCase(clause.charAt(word.start())))
                    .map(Word::form).collect(Collectors.toSet());
            persons.retainAll(written);
        }
        return persons;
    }

    private Set<String> persons(Set<String> words) {
        return words.stream().filter(persons::contains).collect(Collectors.toSet());
    }
}
