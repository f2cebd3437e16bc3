package nl.partnership.ejb.privacy.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.register.LawCheck;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Each law that the rules of today name, with when somebody last looked whether it still says so. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class LawService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Laws laws;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What is to be looked at first, the longest ago before. */
    public List<LawRow> laws() {
        LocalDate adoptedOn = laws.adoptedOn().orElse(null);
        Map<String, LawCheck> checks = checks();
        return laws.named().entrySet().stream()
                .map(named -> row(named.getKey(), named.getValue(), checks.get(named.getKey()), adoptedOn))
                .sorted(Comparator.comparing(LawRow::countsFrom).thenComparing(LawRow::law))
                .toList();
    }

    private Map<String, LawCheck> checks() {
        String board = current.get().boardId();
        return laws.latest(List.of(board)).getOrDefault(board, Map.of());
    }

    private LawRow row(String law, List<String> rules, LawCheck check, LocalDate adoptedOn) {
        LocalDate from = Laws.countsFrom(check, adoptedOn);
        return new LawRow(
                law,
                rules,
                check == null ? null : check.getCheckedOn(),
                check == null ? null : check.getCheckedBy().getName(),
                from,
                !from.plus(LawCheck.FADES).isAfter(laws.today()),
                check != null && check.getCheckedOn().equals(laws.today()));
    }

    /** "Checked today". @throws NotFound for what no rule of today names */
    @Allowed(Audience.DPO)
    public void check(String law) {
        if (!laws.named().containsKey(law)) {
            throw new NotFound("law", law);
        }
        Organisation board =
                entityManager.getReference(Organisation.class, current.get().boardId());
        Person me = entityManager.getReference(Person.class, current.get().personId());
        entityManager.persist(new LawCheck(board, law, me, laws.today()));
    }

    /** It was not looked at today after all. @throws NotFound when nobody said so today */
    @Allowed(Audience.DPO)
    public void takeBack(String law) {
        LawCheck check = checks().get(law);
        if (check == null || !check.getCheckedOn().equals(laws.today())) {
            throw new NotFound("law-check", law);
        }
        check.takeBack(clock.instant());
    }
}
