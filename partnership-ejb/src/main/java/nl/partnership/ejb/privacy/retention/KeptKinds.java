package nl.partnership.ejb.privacy.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.Room;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.Retention;

/** What all rooms keep: of the highest room first, as it hangs on what is of lower ones. */
@ApplicationScoped
public class KeptKinds {

    @Inject
    @Any
    private Instance<Retention> beans;

    private List<Retention> rooms;
    private List<Entry> all;

    /** A kind of record, with who erases it. */
    record Entry(Retention room, Kept kept) {

        String job() {
            return room.job().name();
        }
    }

    @PostConstruct
    void read() {
        rooms = beans.stream()
                .sorted(Comparator.comparing(KeptKinds::floor).reversed().thenComparing(room -> room.job()
                        .name()))
                .toList();
        all = rooms.stream()
                .flatMap(room -> room.kinds().stream().map(kept -> new Entry(room, kept)))
                .toList();
    }

    /** All kinds, of the highest room first. */
    public List<Kept> kept() {
        return all.stream().map(Entry::kept).toList();
    }

    List<Retention> rooms() {
        return rooms;
    }

    private static Room floor(Retention room) {
        String name = room.kinds().get(0).type().getPackageName();
        return Room.ofPackage(name).orElseThrow();
    }

    List<Entry> all() {
        return all;
    }

    Entry of(String code) {
        return all.stream()
                .filter(entry -> entry.kept().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
