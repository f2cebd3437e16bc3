package nl.partnership.domain.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.partnership.domain.base.ShippedTable;

/**
 * What the portal itself does for safety and privacy, beside the norms that a school board and its partners answer to: what a
 * board shows of this supplier. It ships with the portal ({@code privacy/supplier-annex.csv}) and says what
 * {@code docs/security.md} says, which has a test for each line.
 */
public final class SupplierAnnex {

    private static final List<Evidence> ALL = ShippedTable.rows("/privacy/supplier-annex.csv").stream()
            .map(Evidence::new)
            .toList();

    private SupplierAnnex() {}

    /**
     * One requirement.
     *
     * @param words by the heading of their column
     */
    public record Evidence(Map<String, String> words) {

        /** That of the row in the document on security. */
        public String number() {
            return words.get("number");
        }

        /** Numbers of BIO2, which are those of ISO 27002:2022, with a comma between them. */
        public String bio2() {
            return words.get("bio2");
        }

        /** Code of the subject of the Normenkader IBP. */
        public String subject() {
            return words.get("subject");
        }

        /** Whether it holds; what does not is said in the sentence. */
        public boolean holds() {
            return words.get("state").equals("yes");
        }

        /** In one or two plain sentences. */
        public String sentence(Locale language) {
            return words.get(ShippedTable.column("", language));
        }
    }

    /** In the order of the document. */
    public static List<Evidence> all() {
        return ALL;
    }

    /** By the code of their subject, in the order in which subjects first come. */
    public static Map<String, List<Evidence>> bySubject() {
        Map<String, List<Evidence>> subjects = new LinkedHashMap<>();
        ALL.forEach(one -> subjects.computeIfAbsent(one.subject(), code -> new ArrayList<>())
                .add(one));
        return subjects;
    }
}
