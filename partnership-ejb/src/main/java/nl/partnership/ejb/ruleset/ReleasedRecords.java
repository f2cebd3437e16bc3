package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Visibility;

/**
 * Who sees a released record of another organisation: those to whom the rules in force let its author tell it, with no
 * more conditions than the release itself affirms, and those that are recorded before such a record is released. The portal lives by the rules that it shows.
 */
@ApplicationScoped
public class ReleasedRecords implements Visibility {

    /** Necessary, over a safe channel, without names: by releasing a record its owner says so. */
    private static final Set<String> AFFIRMED_BY_RELEASE =
            Set.of(Codes.NECESSARY, Codes.SECURE_CHANNEL, Codes.NO_NAMES);

    @Inject
    private RulesInForce inForce;

    @Override
    public boolean permits(Party author, Party viewer, RecordKind kind) {
        return inForce.rules()
                // whoever acts in a role that no rule can name, an administrator for one, gets nothing
                .filter(rules ->
                        rules.vocabulary().has(author) && rules.vocabulary().has(viewer))
                .map(rules -> permits(rules, author, viewer, kind, inForce.today()))
                .orElse(false);
    }

    @Override
    public boolean isWithoutRules() {
        return inForce.rules().isEmpty();
    }

    private static boolean permits(Rules rules, Party author, Party viewer, RecordKind kind, LocalDate today) {
        return isShown(rules.answer(asked(author, viewer, kind, today)).lines().get(0), kind);
    }

    /** What the release of a record asks the rules. */
    static SharingRequest asked(Party author, Party viewer, RecordKind kind, LocalDate day) {
        return new SharingRequest(
                author, viewer, Relation.OTHER_ORGANISATION, List.of(kind.category()), kind.purpose(), Scope.ITEM, day);
    }

    /** Whether a released record of that kind shows when the rules say this. */
    static boolean isShown(Line line, RecordKind kind) {
        Set<String> met = new HashSet<>(AFFIRMED_BY_RELEASE);
        met.addAll(kind.recorded());
        return line.isPermittedWith(met);
    }
}
