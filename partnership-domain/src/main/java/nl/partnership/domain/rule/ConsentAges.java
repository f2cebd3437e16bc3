package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Giver;

/**
 * Who must consent at which age, and whether they did: {@code consent-ages.csv}, after UAVG 5 for data of the school,
 * Jeugdwet 7.3.4 and BW 7:450 for data of care, and the code of confidential advisers. Immutable.
 */
public final class ConsentAges {

    /** A kind of data with a table of ages of its own. */
    public enum Kind {
        SCHOOL_DATA,
        CARE_OR_MEDICAL_DATA,
        CONFIDENTIAL_DISCLOSURE
    }

    private static final String CONFIDENTIAL = "CONFIDENTIAL_DISCLOSURE";
    private static final Set<String> CARE = Set.of("CARE_PLAN", "MEDICAL");
    private static final Party YOUTH_DOCTOR = new Party(OrganisationType.OTHER, "YOUTH_DOCTOR");
    private static final ConsentAges SHIPPED = new ConsentAges();

    private final List<Ages> ages;

    /**
     * A span of ages.
     *
     * @param to the last age; null: no end
     * @param givers by {@link Kind}
     */
    public record Ages(int from, Integer to, List<Set<Giver>> givers) {

        boolean contains(int age) {
            return age >= from && (to == null || age <= to);
        }

        /** Who must consent at these ages. */
        @SuppressWarnings("EnumOrdinal") // the columns of the table, in this order
        public Set<Giver> givers(Kind kind) {
            return givers.get(kind.ordinal());
        }
    }

    private ConsentAges() {
        ages = Vocabulary.table("consent-ages")
                .map(row -> new Ages(
                        Integer.parseInt(row.get(0).text()),
                        row.get(1).text().isEmpty()
                                ? null
                                : Integer.valueOf(row.get(1).text()),
                        row.subList(2, 5).stream()
                                .map(cell -> givers(cell.text()))
                                .toList()))
                .toList();
    }

    /** The ages that the portal ships with. */
    public static ConsentAges shipped() {
        return SHIPPED;
    }

    /** The spans of ages, youngest first. */
    public List<Ages> ages() {
        return ages;
    }

    /** Who must consent at this age; nobody at an age that the tables do not have. */
    public Set<Giver> givers(int age, Kind kind) {
        return ages.stream()
                .filter(span -> span.contains(age))
                .findFirst()
                .map(span -> span.givers(kind))
                .orElse(Set.of());
    }

    /** Which table holds: by the category, and whatever youth care or a youth doctor shares is data of care. */
    public static Kind kind(Party sender, String category) {
        if (CONFIDENTIAL.equals(category)) {
            return Kind.CONFIDENTIAL_DISCLOSURE;
        }
        boolean care =
                CARE.contains(category) || sender.type() == OrganisationType.YOUTH_CARE || sender.equals(YOUTH_DOCTOR);
        return care ? Kind.CARE_OR_MEDICAL_DATA : Kind.SCHOOL_DATA;
    }

    /**
     * Whether everyone who must consent did, on this day.
     *
     * @param age in years; null when it is unknown, and then the answer is no
     */
    boolean consented(Integer age, Kind kind, List<Consent> records, LocalDate day) {
        return age != null
                && ages.stream()
                        .filter(span -> span.contains(age))
                        .findFirst()
                        .map(span -> span.givers(kind).stream().allMatch(giver -> consented(giver, records, day)))
                        .orElse(false);
    }

    /** The latest day on or before this one counts; on that day a refusal wins. */
    private static boolean consented(Giver giver, List<Consent> records, LocalDate day) {
        LocalDate latest = null;
        boolean holds = false;
        boolean refused = false;
        for (Consent record : records) {
            if (record.by() != giver || record.givenOn().isAfter(day)) {
                continue;
            }
            if (latest == null || record.givenOn().isAfter(latest)) {
                latest = record.givenOn();
                holds = false;
                refused = false;
            }
            if (record.givenOn().equals(latest)) {
                holds |= record.holdsOn(day);
                refused |= !record.given();
            }
        }
        return holds && !refused;
    }

    private static Set<Giver> givers(String words) {
        return switch (words) {
            case "PARENTS_AND_PUPIL" -> EnumSet.allOf(Giver.class);
            default -> EnumSet.of(Giver.valueOf(words));
        };
    }
}
