package nl.partnership.domain.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.privacy.LeafletSentence.Terms;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Ground;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;

/** Reads cell by cell what the rules of a day say between a school and a group. */
final class LeafletReading {

    /** Not about pupils or parents at all. */
    static final Set<String> LEFT_OUT = Set.of(Codes.PROFESSIONAL_CONTACT, Codes.WORKING_ARRANGEMENT);

    /** In which nobody can be recognised. */
    static final Set<String> NOBODY = Set.of(Codes.GROUP_SIGNAL, Codes.AGGREGATE, Codes.ANONYMISED_CASE);

    private final Rules rules;
    private final LocalDate day;
    private final List<String> categories;
    private final List<String> purposes;

    LeafletReading(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        categories = categories(rules.vocabulary());
        purposes = rules.vocabulary().purposes().values().stream()
                .map(Vocabulary.Purpose::code)
                .toList();
    }

    /** Codes of the categories that a leaflet speaks of. */
    static List<String> categories(Vocabulary vocabulary) {
        return vocabulary.categories().values().stream()
                .map(Vocabulary.Category::code)
                .filter(code -> !LEFT_OUT.contains(code))
                .toList();
    }

    LeafletContent.Part part(LeafletGroup group) {
        return new LeafletContent.Part(
                group, flow(group, true), group == LeafletGroup.OWN_SCHOOL ? LeafletFlow.NONE : flow(group, false));
    }

    /** Whether no whole file goes anywhere. */
    boolean filesNever() {
        return List.of(LeafletGroup.values()).stream()
                .allMatch(group -> isClosed(group, true, Scope.WHOLE_FILE) && isClosed(group, false, Scope.WHOLE_FILE));
    }

    private boolean isClosed(LeafletGroup group, boolean given, Scope scope) {
        return open(group, given, scope).isEmpty();
    }

    private LeafletFlow flow(LeafletGroup group, boolean given) {
        List<LeafletSpot> open = open(group, given, Scope.ITEM);
        List<LeafletSpot> files = open(group, given, Scope.WHOLE_FILE);
        List<String> never = categories.stream()
                .filter(category -> !NOBODY.contains(category))
                .filter(category -> open.stream()
                                .noneMatch(spot -> spot.category().equals(category))
                        && files.stream().noneMatch(spot -> spot.category().equals(category)))
                .toList();
        return new LeafletFlow(new LeafletMerging(rules.vocabulary(), group).sentences(open), never);
    }

    /** What is not forbidden, with on which terms. */
    private List<LeafletSpot> open(LeafletGroup group, boolean given, Scope scope) {
        List<LeafletSpot> spots = new ArrayList<>();
        for (Party other : group.parties(rules.vocabulary())) {
            for (String purpose : purposes) {
                Map<String, Map<Terms, Map<Party, Ground>>> found = new LinkedHashMap<>();
                for (Party our : LeafletGroup.school(rules.vocabulary())) {
                    read(group, given ? our : other, given ? other : our, purpose, scope)
                            .forEach(line -> found.computeIfAbsent(line.category(), any -> new LinkedHashMap<>())
                                    .computeIfAbsent(terms(given ? our : other, line), any -> new LinkedHashMap<>())
                                    .put(our, line.ground()));
                }
                found.forEach((category, ways) -> ways.forEach((terms, ours) -> spots.add(new LeafletSpot(
                        other,
                        purpose,
                        category,
                        terms,
                        ways.size() == 1 ? List.of() : List.copyOf(ours.keySet()),
                        List.copyOf(ours.values())))));
            }
        }
        return spots;
    }

    private List<Line> read(LeafletGroup group, Party sender, Party receiver, String purpose, Scope scope) {
        return rules
                .answer(new SharingRequest(sender, receiver, group.relation(), categories, purpose, scope, day))
                .lines()
                .stream()
                .filter(line -> line.outcome() != Outcome.FORBIDDEN)
                .toList();
    }

    private static Terms terms(Party sender, Line line) {
        return new Terms(
                line.outcome(),
                line.ground().duty(),
                line.ground().conditions().contains(Codes.CONSENT) ? ConsentAges.kind(sender, line.category()) : null,
                NOBODY.contains(line.category()));
    }
}
