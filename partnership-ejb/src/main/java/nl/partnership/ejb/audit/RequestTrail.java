package nl.partnership.ejb.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What this request has for the trail and did not append yet. */
@RequestScoped
class RequestTrail {

    private final List<Event> notes = new ArrayList<>();
    private final Set<Trail.Seen> seen = new LinkedHashSet<>();
    private String origin;

    String origin() {
        return origin;
    }

    void comesFrom(String address) {
        origin = address;
    }

    void add(Event note) {
        notes.add(note);
    }

    /** Gives the notes, once. */
    List<Event> takeNotes() {
        List<Event> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    void add(Trail.Seen record) {
        seen.add(record);
    }

    /** Gives what was seen, once. */
    Set<Trail.Seen> takeSeen() {
        Set<Trail.Seen> taken = new LinkedHashSet<>(seen);
        seen.clear();
        return taken;
    }
}
