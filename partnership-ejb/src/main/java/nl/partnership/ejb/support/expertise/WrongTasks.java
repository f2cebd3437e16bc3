package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.ejb.task.TaskOwners;

/**
 * The task that who owns an entry of the support map has when somebody says that it is not right. It is for whoever wrote
 * last, or the person in it; of somebody else the reporter might not know. It closes when the entry is changed, confirmed or
 * ended, and then the reporter reads that on the entry and in the own tasks.
 */
@Dependent
class WrongTasks {

    private static final int DAYS = 14;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Reaches reaches;

    @Inject
    private TaskOwners owners;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Under the lock of the entry. */
    void make(Expertise entry, Partnership partnership, Membership by) {
        if (reaches.task(entry).isPresent()) {
            return;
        }
        String language = current.get().language();
        String title =
                MailText.of(language, "support.wrong.title", entry.terms().name());
        Task task = new Task(
                partnership,
                actor(by),
                new TaskSubject(Reaches.KIND, entry.getId(), null),
                // one when the owner's own people say so
                new HashSet<>(List.of(entry.getOrganisation(), by.getOrganisation())),
                title,
                ZonedDateTime.now(clock));
        task.agree(
                title,
                MailText.of(language, "support.wrong.text"),
                entry.getOrganisation(),
                owner(entry, partnership).orElse(null),
                LocalDate.now(clock).plusDays(DAYS));
        entityManager.persist(task);
    }

    private Optional<Person> owner(Expertise entry, Partnership partnership) {
        List<String> own = owners.of(partnership).stream()
                .filter(choice ->
                        choice.organisationId().equals(entry.getOrganisation().getId()))
                .map(OwnerChoice::personId)
                .toList();
        Person author = entry.getAuthor().getPerson();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        entityManager.find(Person.class, own.contains(author.getId()) ? author.getId() : own.get(0)));
    }

    /** Whether somebody said that it is not right, and nobody looked at it yet. */
    boolean isOpen(Expertise entry) {
        return reaches.task(entry).isPresent();
    }

    /** It was looked at: what the entry says now is right, or nobody calls them any more. */
    void settle(Expertise entry, Membership by) {
        reaches.task(entry)
                .ifPresent(task -> task.done(
                        actor(by),
                        MailText.of(current.get().language(), "support.wrong.done"),
                        ZonedDateTime.now(clock)));
    }

    /** Nobody says any more that it is not right. */
    void takeBack(Expertise entry) {
        long others = entityManager
                .createQuery(
                        "select count(r) from ExpertiseReach r where r.expertise = :entry and r.outcome = :wrong",
                        Long.class)
                .setParameter("entry", entry)
                .setParameter("wrong", ReachOutcome.WRONG)
                .getSingleResult();
        if (others == 0) {
            Membership by = entityManager.find(Membership.class, current.get().membershipId());
            reaches.task(entry)
                    .ifPresent(task -> task.withdraw(
                            actor(by),
                            MailText.of(current.get().language(), "support.wrong.takenBack"),
                            ZonedDateTime.now(clock)));
        }
    }

    private static Actor actor(Membership by) {
        return new Actor(by.getPerson(), by.getOrganisation(), by.getRole());
    }
}
