package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.ejb.base.Installation;
import nl.partnership.ejb.base.Mapped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What years of rows call a thing, the code still calls so. */
@Tag("shape")
class StoredCodesTest {

    private static final EntityManager MAPPED = Mapped.withoutDatabase();

    @Test
    void every_kind_of_record_and_every_part_of_one_says_how_it_is_stored() {
        List<String> without = StoredCodes.inTrail(MAPPED).stream()
                .filter(type -> !type.isAnnotationPresent(StoredAs.class))
                .map(Class::getName)
                .toList();
        assertEquals("", String.join("\n", without), "entities and parts of one without @StoredAs");
    }

    @Test
    void no_two_kinds_have_one_code() {
        Set<String> codes = new HashSet<>();
        List<String> twice = StoredCodes.inTrail(MAPPED).stream()
                .map(Attribute::code)
                .filter(code -> !codes.add(code))
                .toList();
        assertEquals("", String.join("\n", twice), "codes of more than one kind");
    }

    /** A line of a release's file goes only together with all that it names. */
    @Test
    void what_a_release_stored_is_still_called_so() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String release : Installation.releases()) {
            missing.addAll(
                    Files.readAllLines(Installation.RELEASES.resolve(release).resolve("stored-codes.txt")));
        }
        missing.removeAll(StoredCodes.all(MAPPED));
        assertEquals("", String.join("\n", missing), "codes that a release stored and nothing has now");
    }
}
