package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.sharing.ReceiptKept;

/**
 * Makes tasks of what must be done after a decision to share, for who asked; informing pupil and parents may be agreed to be
 * for another role of the same organisation. They say what to do, never what was shared
 * or about whom. Board members and data protection officers have no tasks; they read the same on the receipt.
 */
@Dependent
class ReceiptTasks {

    private static final String LANGUAGE = "nl";

    /** A role of the asker is for every school, or for this one. */
    private static final String SEEN =
            "(exists (select m.id from Membership m where m.person = :asker and m.organisation = :own and not exists"
                    + " (select xs.id from Membership xm join xm.schools xs where xm.id = m.id)) or exists (select ys.id"
                    + " from Membership ym join ym.schools ys where ym.person = :asker and ym.organisation = :own"
                    + " and ys.id = s.id))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<AgreedInformer> informers;

    @Inject
    private Clock clock;

    void kept(@Observes ReceiptKept news) {
        if (news.said().followUps().isEmpty()) {
            return;
        }
        partnership(news).ifPresent(partnership -> news.said()
                .followUps()
                .forEach(due -> entityManager.persist(task(partnership, news.receipt(), news.said(), due))));
    }

    private Task task(Partnership partnership, Receipt receipt, Statement said, Statement.Due due) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Organisation own = receipt.getOrganisation();
        Actor asker = new Actor(
                receipt.getAsker(), own, said.situation().request().sender().role());
        String key = "task.receipt." + due.condition();
        Person owner = owner(partnership, receipt, said, due);
        boolean agreed = !owner.equals(receipt.getAsker());
        String title = MailText.of(LANGUAGE, key + ".title");
        Task task = new Task(partnership, asker, TaskSubject.receipt(receipt.getId()), Set.of(), title, now);
        ZonedDateTime moment = due.at().atZone(now.getZone());
        task.agree(
                title,
                MailText.of(LANGUAGE, key + (agreed ? ".agreed" : ".text"), words(moment), receipt.getCode()),
                own,
                owner,
                moment.isBefore(now) ? now.toLocalDate() : moment.toLocalDate());
        return task;
    }

    /** Informing is for whom it was agreed, anything else for who asked. */
    private Person owner(Partnership partnership, Receipt receipt, Statement said, Statement.Due due) {
        String purpose = said.situation().request().purpose();
        return due.condition().equals(Codes.TOLD_FIRST)
                ? informers.stream()
                        .flatMap(room -> room.of(partnership, receipt, purpose).stream())
                        .findFirst()
                        .orElse(receipt.getAsker())
                : receipt.getAsker();
    }

    private static String words(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(
                        MailText.of(LANGUAGE, "task.receipt.moment"), Locale.forLanguageTag(LANGUAGE))
                .format(moment);
    }

    /**
     * One of this year's in which the asker takes part: with the receiver, when there is one. In August there
     * may be none yet; what must be done does not wait for one, so then it is one of the year before. Whose role is for some
     * schools only would not see the task at another one.
     */
    private Optional<Partnership> partnership(ReceiptKept news) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        return entityManager
                .createQuery(
                        "select p from Partnership p join fetch p.school s where p.schoolYear in :years"
                                + " and (s = :own or :own member of p.partners) and " + SEEN
                                + " order by p.schoolYear desc, case when s.id = :receiver or exists (select x.id from Partnership q"
                                + " join q.partners x where q.id = p.id and x.id = :receiver) then 0 else 1 end, s.nameKey",
                        Partnership.class)
                .setParameter("years", List.of(year, year.previous()))
                .setParameter("own", news.receipt().getOrganisation())
                .setParameter("asker", news.receipt().getAsker())
                .setParameter("receiver", news.said().receiver().organisationId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
