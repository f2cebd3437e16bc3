package nl.partnership.domain.insight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.ShippedTable;

/** A list of words from which one chooses what happened; data that the portal ships with: {@code insight/incident-….csv}. */
public final class IncidentTerms {

    public static final IncidentTerms GROUPS = load("groups");
    public static final IncidentTerms KINDS = load("kinds");
    public static final IncidentTerms PARTS = load("parts-of-day");
    public static final IncidentTerms PLACE_GROUPS = load("place-groups");
    public static final IncidentTerms PLACES = load("places");

    public static final IncidentTerms SEVERITIES = load("severities");
    public static final IncidentTerms AGAINST = load("against");
    public static final IncidentTerms ACTIONS = load("actions");
    /** The columns of a file, by the names of what stands in them. */
    public static final IncidentTerms COLUMNS = load("columns");

    private static final String ENGLISH = "english";
    private static final String DUTCH = "dutch";

    private static final String OWN = "OWN_";
    private static final Pattern OF_A_BOARD = Pattern.compile(OWN + "\\d{1,6}");

    private final Map<String, Term> terms = new LinkedHashMap<>();
    /** What nobody chooses any more, and still stands in what was entered. */
    private final Map<String, Term> former = new LinkedHashMap<>();

    /**
     * One word of the list.
     *
     * @param group code of the group in which it is counted; null in a list without groups
     * @param words by the heading of their column
     */
    public record Term(String code, String group, Map<String, String> words) {

        public String name(Locale language) {
            return words.get(ShippedTable.column("", language));
        }

        /** The same on a tile, or above a narrow column. */
        public String shortName(Locale language) {
            return words.getOrDefault(ShippedTable.column("short_", language), name(language));
        }

        /** Whether a file means this one: by its code, or by its name in one of the languages. */
        private boolean isMeantBy(String text) {
            return code.equalsIgnoreCase(text) || words.values().stream().anyMatch(text::equalsIgnoreCase);
        }
    }

    private IncidentTerms() {}

    /** In the order in which one chooses. */
    public List<Term> all() {
        return List.copyOf(terms.values());
    }

    /** One of the list, or one that was in it. */
    public Optional<Term> of(String code) {
        return Optional.ofNullable(terms.getOrDefault(code, former.get(code)));
    }

    /** The code of what a board adds to the portal's list. */
    public static String own(int number) {
        return OWN + number;
    }

    /** What a board calls them, in the place of this list; it still knows this list. */
    IncidentTerms replacedBy(Collection<IncidentTerm> own) {
        IncidentTerms list = new IncidentTerms();
        list.former.putAll(terms);
        own.forEach(term -> (term.isUsed() ? list.terms : list.former).put(term.getCode(), named(term)));
        return list;
    }

    /** This list, which also knows what a board used before. */
    IncidentTerms knowing(Collection<IncidentTerm> own) {
        IncidentTerms list = new IncidentTerms();
        list.terms.putAll(terms);
        own.forEach(term -> list.former.put(term.getCode(), named(term)));
        return list;
    }

    /** Called otherwise than in the portal's list it has one name, in both languages. */
    private Term named(IncidentTerm own) {
        Term known = terms.get(own.getCode());
        boolean same = known != null && known.words().get(DUTCH).equals(own.getName());
        return new Term(
                own.getCode(),
                own.getGroup(),
                same ? known.words() : Map.of(DUTCH, own.getName(), ENGLISH, own.getName()));
    }

    /** @throws RuleViolation at that field when one cannot choose it */
    void requireChosen(String field, String code) {
        if (!terms.containsKey(code)) {
            throw RuleViolation.at(field, "insight.incident.none." + field);
        }
    }

    /** The one that a file means. */
    public Optional<Term> named(String text) {
        return terms.values().stream().filter(term -> term.isMeantBy(text)).findFirst();
    }

    /** @throws RuleViolation at that field when it is none of the list, nor can be of a board */
    String require(String field, String code) {
        if (code == null
                || !terms.containsKey(code) && !OF_A_BOARD.matcher(code).matches()) {
            throw RuleViolation.at(field, "insight.incident.none." + field);
        }
        return code;
    }

    private static IncidentTerms load(String name) {
        IncidentTerms list = new IncidentTerms();
        for (Map<String, String> words : ShippedTable.rows("/insight/incident-" + name + ".csv")) {
            Term term = new Term(words.remove("code"), words.remove("group"), words);
            list.terms.put(term.code(), term);
        }
        return list;
    }
}
