package explainer.intake;

import explainer.source.Entity;
import java.util.List;

/**
 * Somebody or something that a source names, as far as its capital letters tell.
 *
 * @param entity   as the record will have it; its kind is "" where nothing tells
 * @param passages the numbers of the passages that name it, in order, each once
 * @param times    how often it is named
 * @param why      what its kind was told by, or ""
 */
record Found(Entity entity, List<Integer> passages, int times, String why) {

    Found {
        passages = List.copyOf(passages);
    }
}
