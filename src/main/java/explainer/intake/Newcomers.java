package explainer.intake;

import explainer.name.Names;
import explainer.source.Entity;
import explainer.source.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Drafts of the passages that a newer copy adds to a record that is there. */
public final class Newcomers {

    private Newcomers() {
    }

    /**
     * What can be listed of them.
     *
     * @param lines   all passages of the newer copy, since a date may take its year from another
     * @param seal    the seal of the newer copy
     * @param numbers those that are new
     */
    public static List<DraftPassage> of(List<Line> lines, List<Entity> known, Seal seal, Set<Integer> numbers) {
        return Draft.passages(lines, known, seal).stream().filter(draft -> numbers.contains(draft.n())).toList();
    }

    /**
     * The same as the record writes them, with the names that are not among its entities.
     *
     * @param numbers the numbers of {@code lines}
     */
    public static List<String> texts(List<DraftPassage> drafts, List<Line> lines, List<Entity> known, List<Integer> numbers) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Names names = new Names(known);
        List<Found> unknown = FoundNames.of(lines).stream().filter(found -> names.in(found.entity().name()).isEmpty()).toList();
        List<String> texts = new ArrayList<>();
        for (DraftPassage draft : drafts) {
            int place = numbers.indexOf(draft.n()) + 1;
            texts.add(PassageText.of(draft, unknown.stream().filter(found -> found.passages().contains(place))
                    .map(found -> found.entity().name()).toList()));
        }
        return texts;
    }
}
