package nl.partnership.domain.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Cell;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Ground;
import nl.partnership.domain.rule.Matrix;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Vocabulary;

/** What a leaflet says that the matrix does not, and the other way round; found cell by cell, without the rules. */
final class LeafletAgainstMatrix {

    private final LeafletContent leaflet;
    private final List<String> contradictions = new ArrayList<>();
    private final Set<List<Object>> opened = new HashSet<>();
    private final Set<List<Object>> openCategories = new HashSet<>();
    private int cells;

    LeafletAgainstMatrix(LeafletContent leaflet, Matrix matrix) {
        this.leaflet = leaflet;
        for (int place = 0; place < matrix.size(); place++) {
            Cell cell = matrix.cell(place);
            if (LeafletReading.LEFT_OUT.contains(cell.category())) {
                continue;
            }
            if (isSchool(cell.sender()) && isPossible(cell)) {
                read(cell, matrix.ground(place), cell.sender(), cell.receiver(), true);
            }
            if (isSchool(cell.receiver()) && cell.relation() == Relation.OTHER_ORGANISATION) {
                read(cell, matrix.ground(place), cell.receiver(), cell.sender(), false);
            }
        }
        leaflet.parts().forEach(part -> {
            whole(part.group(), true, part.gives());
            if (part.group() != LeafletGroup.OWN_SCHOOL) {
                whole(part.group(), false, part.gets());
            }
        });
    }

    List<String> contradictions() {
        return contradictions.subList(0, Math.min(10, contradictions.size()));
    }

    int cells() {
        return cells;
    }

    private static boolean isSchool(Party party) {
        return party.type() == OrganisationType.SCHOOL;
    }

    /** One organisation has one type. */
    private static boolean isPossible(Cell cell) {
        return cell.relation() == Relation.OTHER_ORGANISATION || isSchool(cell.receiver());
    }

    private void read(Cell cell, Ground ground, Party our, Party other, boolean given) {
        cells++;
        LeafletGroup group = LeafletGroup.of(other, cell.relation());
        LeafletContent.Part part = leaflet.parts().get(group.ordinal());
        LeafletFlow flow = given ? part.gives() : part.gets();
        boolean open = ground.outcome() != Outcome.FORBIDDEN;
        if (open) {
            openCategories.add(List.of(group, given, cell.category()));
            check(!flow.never().contains(cell.category()), cell, "never");
            check(cell.scope() == Scope.ITEM || !leaflet.filesNever(), cell, "a whole file");
        }
        if (cell.scope() == Scope.ITEM) {
            items(cell, ground, our, other, flow, List.of(group, given, other, cell.category(), cell.purpose()));
        }
    }

    private void items(Cell cell, Ground ground, Party our, Party other, LeafletFlow flow, List<Object> spot) {
        List<LeafletSentence> about = flow.sentences().stream()
                .filter(sentence -> sentence.others().contains(other)
                        && sentence.categories().contains(cell.category())
                        && sentence.purposes().contains(cell.purpose()))
                .toList();
        List<LeafletSentence> ofUs = about.stream()
                .filter(sentence ->
                        sentence.ours().contains(our) || sentence.ours().isEmpty())
                .toList();
        if (ground.outcome() == Outcome.FORBIDDEN) {
            check(ofUs.stream().allMatch(sentence -> sentence.ours().isEmpty()), cell, "may not, and is named");
        } else {
            opened.add(spot);
            check(ofUs.size() == 1, cell, "said " + ofUs.size() + " times");
            ofUs.forEach(sentence -> terms(cell, ground, sentence));
        }
    }

    private void terms(Cell cell, Ground ground, LeafletSentence sentence) {
        check(sentence.terms().outcome() == ground.outcome(), cell, "outcome");
        check(sentence.terms().duty() == ground.duty(), cell, "duty");
        ConsentAges.Kind consent =
                ground.conditions().contains(Codes.CONSENT) ? ConsentAges.kind(cell.sender(), cell.category()) : null;
        check(sentence.terms().consent() == consent, cell, "who consents");
        check(ground.conditions().containsAll(sentence.always()), cell, "a condition that is not asked");
        Set<String> said = new HashSet<>(sentence.always());
        said.addAll(sentence.sometimes());
        said.addAll(Codes.ALWAYS);
        if (sentence.terms().consent() != null) {
            said.add(Codes.CONSENT);
        }
        check(said.containsAll(ground.conditions()), cell, "a condition that is not said");
        boolean decided = ground.rules().stream()
                .filter(applied -> applied.decisive())
                .allMatch(applied -> sentence.bases().contains(applied.rule().basis())
                        && (applied.rule().law().isBlank()
                                || sentence.grounds().contains(applied.rule().law()))
                        && (applied.rule().retention().isBlank()
                                || sentence.kept().contains(applied.rule().retention())));
        check(decided, cell, "law or time");
    }

    /** Whether all of a flow stands for something: no sentence says more than there is, and "never" is complete. */
    private void whole(LeafletGroup group, boolean given, LeafletFlow flow) {
        flow.sentences().forEach(sentence -> sentence.others()
                .forEach(other -> sentence.categories().forEach(category -> sentence.purposes()
                        .forEach(purpose -> check(
                                opened.contains(List.of(group, given, other, category, purpose)),
                                sentence,
                                "nobody may")))));
        Set<String> open = new HashSet<>();
        flow.exceptions().forEach(each -> open.addAll(each.categories()));
        flow.sentences().forEach(sentence -> open.addAll(sentence.categories()));
        check(flow.never().stream().noneMatch(open::contains), group, "never and not never");
        LeafletReading.categories(Vocabulary.shipped()).stream()
                .filter(category -> !LeafletReading.NOBODY.contains(category))
                .forEach(category -> check(
                        flow.never().contains(category) != openCategories.contains(List.of(group, given, category)),
                        group + " " + category,
                        "never is not complete"));
        flow.exceptions().forEach(each -> each.categories()
                .forEach(category -> check(
                        flow.sentences().stream()
                                .filter(sentence -> sentence.categories().contains(category))
                                .allMatch(sentence -> each.purposes().containsAll(sentence.purposes())),
                        category,
                        "a case that is not among the exceptions")));
    }

    private void check(boolean holds, Object where, String what) {
        if (!holds) {
            contradictions.add(what + ": " + where);
        }
    }
}
