package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.account.StepDemand;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoKind;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** Who is asked for a second step and has none yet reads so on the home, with the last day. */
@ApplicationScoped
public class SecondStepTodo implements TodoKind {

    private static final String CODE = "account.step";

    private static final String WITHOUT = "a.blocked = false and " + Steps.NONE;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private StepDuty duty;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    public Map<Class<? extends StoredEntity>, String> sources() {
        return Map.of(
                Account.class,
                THEMSELVES,
                SecondStep.class,
                "select a.id from SecondStep s join s.account a where s.id in :changed",
                Passkey.class,
                "select a.id from Account a where exists"
                        + " (select k.id from Passkey k where k.id in :changed and k.account = a)",
                Membership.class,
                "select a.id from Account a where exists"
                        + " (select m.id from Membership m where m.id in :changed and m.person = a.person)",
                StepDemand.class,
                "select a.id from Account a where exists (select d.id from StepDemand d where d.id in :changed)");
    }

    @Override
    public List<String> subjects(String after, int most) {
        return entityManager
                .createQuery(
                        "select a.id from Account a where " + WITHOUT + " and a.id > :after order by a.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Todo> expected(Collection<String> subjects) {
        List<StepDemand> demands = duty.demands();
        if (demands.isEmpty()) {
            return List.of();
        }
        Map<String, Set<StepGroup>> groups = groups(subjects);
        return entityManager
                .createQuery(
                        "select a.id, p.id, a.administrator from Account a join a.person p where a.id in :subjects and "
                                + WITHOUT,
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .flatMap(row -> {
                    Set<StepGroup> own = groups.getOrDefault((String) row[1], EnumSet.noneOf(StepGroup.class));
                    if ((Boolean) row[2]) {
                        own.add(StepGroup.ADMINISTRATOR);
                    }
                    return demands.stream()
                            .filter(demand -> own.contains(demand.getGroup()))
                            .map(StepDemand::getLastDay)
                            .min(LocalDate::compareTo)
                            .map(day -> new Todo(CODE, (String) row[0])
                                    .toPerson((String) row[1])
                                    .dueOn(day))
                            .stream();
                })
                .toList();
    }

    /** By person, of every role that is not over. */
    private Map<String, Set<StepGroup>> groups(Collection<String> subjects) {
        Map<String, Set<StepGroup>> groups = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.id, o.type, m.role from Account a join a.person p, Membership m join m.organisation o"
                                + " where a.id in :subjects and m.person = p and o.closed = false"
                                + " and (m.validUntil is null or m.validUntil >= :today)",
                        Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("today", duty.today())
                .getResultStream()
                .forEach(row -> groups.computeIfAbsent((String) row[0], id -> EnumSet.noneOf(StepGroup.class))
                        .add(StepGroup.of((OrganisationType) row[1], (String) row[2])));
        return groups;
    }

    @Override
    public List<TodoLine> lines(List<TodoRow> rows) {
        return rows.stream()
                .map(row -> new TodoLine(
                        CODE,
                        row.subjectId(),
                        Sentence.of("account.ownStep.begin"),
                        "/account/own-step.xhtml",
                        Sentence.of("account.demand.note"),
                        null,
                        row.dueOn(),
                        false))
                .toList();
    }
}
