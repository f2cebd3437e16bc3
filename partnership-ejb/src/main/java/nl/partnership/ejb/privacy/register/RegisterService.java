package nl.partnership.ejb.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.privacy.register.RegisterCard;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.domain.rule.Rules;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.privacy.retention.KeptKinds;
import nl.partnership.ejb.ruleset.RulesInForce;

/** The register of processing, worked out: other rules or another kind of record change it by themselves. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class RegisterService {

    @Inject
    private RegisterCards cards;

    @Inject
    private SharingEntries entries;

    @Inject
    private RulesInForce inForce;

    @Inject
    private KeptKinds kinds;

    @Inject
    private RegisterMeasures measures;

    /** As it is today. */
    public ProcessingRegister today() {
        RegisterCard card = cards.own().orElse(null);
        Rules rules = inForce.rules().orElse(null);
        List<SharingEntry> sharing = rules == null ? List.of() : entries.of(rules, inForce.today());
        return new ProcessingRegister(
                inForce.today(),
                card == null ? RegisterWords.NONE : card.words(),
                card == null ? RegisterCards.UNWRITTEN : card.getVersion(),
                card == null ? null : card.getWrittenBy().getName(),
                card == null ? null : card.getWrittenOn(),
                rules == null ? 0 : rules.version(),
                sharing,
                kinds.kept().stream()
                        .map(StoredEntry::of)
                        .sorted(Comparator.comparing(StoredEntry::room))
                        .toList(),
                measures.today());
    }
}
