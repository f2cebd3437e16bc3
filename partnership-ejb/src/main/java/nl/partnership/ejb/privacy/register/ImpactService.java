package nl.partnership.ejb.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.privacy.register.ImpactCard;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.domain.privacy.register.RegisterCard;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingChange;
import nl.partnership.domain.rule.Difference;
import nl.partnership.domain.rule.Matrix;
import nl.partnership.domain.rule.Rules;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.ruleset.NumberedRules;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.ruleset.RuleSets;
import nl.partnership.ejb.ruleset.RulesInForce;

/**
 * Working papers for impact assessments (GDPR, article 35): one for each room that keeps something, and one for each set of
 * rules, against the set before it.
 */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class ImpactService {

    @Inject
    private ImpactCards cards;

    @Inject
    private RegisterCards registerCards;

    @Inject
    private RegisterMeasures measures;

    @Inject
    private ImpactSubjects subjects;

    @Inject
    private RuleSetService sets;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private NumberedRules numbered;

    @Inject
    private RulesInForce inForce;

    /** Of rooms in the order of the house, then of rules, the newest first. */
    public List<ImpactRow> all() {
        Map<String, ImpactCard> written = cards.own();
        Stream<ImpactRow> rooms = subjects.rooms().stream()
                .map(ImpactSubject::of)
                .map(subject -> row(subject, null, written.get(subject.code())));
        Stream<ImpactRow> rules = sets.all().stream().map(set -> {
            ImpactSubject subject = ImpactSubject.ofRules(set.number());
            return row(subject, set, written.get(subject.code()));
        });
        return Stream.concat(rooms, rules).toList();
    }

    /** @throws NotFound for a room that keeps nothing, and for a set that there is not */
    public ImpactView of(ImpactSubject subject) {
        List<StoredEntry> stored = subject.isRoom() ? subjects.stored(subject.room()) : List.of();
        RuleSetRow set = subject.isRoom() ? null : sets.set(subject.rules());
        Optional<ImpactCard> card = cards.of(subject);
        return new ImpactView(
                row(subject, set, card.orElse(null)),
                card.map(ImpactCard::getVersion).orElse(RegisterCards.UNWRITTEN),
                card.map(written -> written.getWrittenBy().getName()).orElse(null),
                stored,
                set == null ? null : newRules(set),
                registerCards.own().map(RegisterCard::words).orElse(RegisterWords.NONE),
                measures.today());
    }

    private ImpactRow row(ImpactSubject subject, RuleSetRow set, ImpactCard card) {
        return card == null
                ? new ImpactRow(subject, set, ImpactWords.NONE, null, false)
                : new ImpactRow(
                        subject,
                        set,
                        card.words(),
                        card.getWrittenOn(),
                        !card.getReviewOn().isAfter(inForce.today()));
    }

    private ImpactView.NewRules newRules(RuleSetRow set) {
        Rules after = ruleSets.compiled(ruleSets.readable(set.number()));
        Rules before = (set.isOpen()
                        ? inForce.rules()
                        : Optional.ofNullable(set.origin()).flatMap(numbered::get))
                .orElseGet(() -> new Rules(0, after.schoolYear(), List.of(), after.vocabulary()));
        LocalDate dayBefore = before.nearest(inForce.today());
        LocalDate dayAfter = after.nearest(inForce.today());
        Difference difference = new Difference(Matrix.of(before, dayBefore), Matrix.of(after, dayAfter));
        return new ImpactView.NewRules(
                before.version(),
                difference.wider(),
                difference.narrower(),
                SharingChange.between(before, dayBefore, after, dayAfter));
    }
}
