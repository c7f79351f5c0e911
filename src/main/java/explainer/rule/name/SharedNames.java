package explainer.rule.name;

import explainer.content.Block;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.name.Mention;
import explainer.source.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers whom a page has named in full, and so tells whom a name means that several share. */
final class SharedNames {

    private final Document document;
    private final Set<String> onPage = new HashSet<>();
    private final Set<String> inBlock = new HashSet<>();
    private Block current;

    SharedNames(Document document) {
        this.document = document;
    }

    /** What comes now stands in a block; in a new one, nobody is named in full yet. */
    void begin(Block block) {
        if (current != block) {
            current = block;
            inBlock.clear();
        }
    }

    /** Somebody is named so that nobody else can be meant. */
    void named(Entity entity) {
        inBlock.add(entity.id());
        onPage.add(entity.id());
    }

    /** Whom a shared name means: the one named in full in this paragraph, or the page's own, or on this page. */
    List<Entity> resolve(Mention mention, Claim claim) {
        List<Collection<String>> places = new ArrayList<>();
        places.add(inBlock);
        places.add(document.type().equals("person") ? List.of(document.slug()) : List.of());
        places.add(onPage);
        if (claim.inHeader()) {
            places.add(document.header().list("people").stream().map(item -> item.value()).toList());
        }
        for (Collection<String> place : places) {
            List<Entity> there = mention.entities().stream().filter(e -> place.contains(e.id())).toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return mention.entities();
    }
}
