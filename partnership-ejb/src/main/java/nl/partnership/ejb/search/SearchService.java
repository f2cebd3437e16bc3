package nl.partnership.ejb.search;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Room;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.RecordSearch.Shelf;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.base.pace.SearchPace;

/**
 * "Zoeken": whoever signed in finds by words what is theirs to see, by room. What one may not see is not found and not
 * counted. Who walks in the eyes of another role reads no words, and so finds none either.
 */
@Stateless
@Allowed(Audience.SIGNED_IN)
public class SearchService {

    /** How many of each kind stand on the first page. */
    static final int FIRST = 5;

    private static final int MOST = 50;

    @Inject
    @Any
    private Instance<RecordSearch> rooms;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private SearchPace pace;

    /**
     * The first of each kind that has any.
     *
     * @param typed what somebody looks for; all of its words must occur
     * @throws Later when the caller searched too often within this minute
     */
    public SearchView all(String typed) {
        Words words = Words.of(typed);
        List<SearchView.Found> found = new ArrayList<>();
        if (mayFind(words)) {
            for (Shelf shelf : shelves()) {
                Listed<FoundRecord> part = part(shelf, words, 0, FIRST);
                if (!part.isEmpty()) {
                    found.add(new SearchView.Found(shelf.title(), part));
                }
            }
        }
        return new SearchView(words.all(), current.get().isWalking(), List.copyOf(found));
    }

    /**
     * A part of one kind.
     *
     * @param kind key of its title
     * @throws NotFound when there is no such kind for the caller
     * @throws Later when the caller searched too often within this minute
     */
    public Listed<FoundRecord> of(String kind, String typed, int first, int most) {
        Shelf shelf = shelves().stream()
                .filter(one -> one.title().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("search", kind));
        Words words = Words.of(typed);
        return mayFind(words) ? part(shelf, words, first, Math.min(most, MOST)) : new Listed<>(List.of(), 0);
    }

    private boolean mayFind(Words words) {
        boolean may = !words.all().isEmpty() && !current.get().isWalking();
        if (may) {
            pace.take(current.get().personId());
        }
        return may;
    }

    private List<Shelf> shelves() {
        return rooms.stream()
                .sorted(Comparator.comparing(SearchService::room)
                        .thenComparing(one -> one.getClass().getName()))
                .flatMap(one -> one.shelves().stream())
                .filter(shelf -> shelf.isFor(current.get()))
                .toList();
    }

    private static Room room(RecordSearch one) {
        return Room.ofPackage(one.getClass().getPackageName()).orElseThrow();
    }

    private Listed<FoundRecord> part(Shelf shelf, Words words, int first, int most) {
        Listed<FoundRecord> part = shelf.finder().find(words, first, most);
        part.rows().stream()
                .filter(row -> row.ownerId() != null)
                .forEach(row -> trail.seen(row.kind(), row.id(), row.ownerId()));
        return new Listed<>(
                part.rows().stream()
                        .map(row -> row.with(Excerpt.of(row.text(), words)))
                        .toList(),
                part.total());
    }
}
