package nl.partnership.ejb.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.DefinitionOpinion;
import nl.partnership.domain.language.LanguageRound;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.task.Threads;

/** How long terms, cases and practice are kept; what nobody was shown, for its school year. */
@ApplicationScoped
public class LanguageRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** What goes with a record, and by which attribute it names that. */
    private static final List<Hanging> HANGING = List.of(
            new Hanging(AgreedDefinition.class, DefinitionOpinion.class, "definition"),
            new Hanging(LearningCase.class, CasePerspective.class, "learningCase"),
            new Hanging(PracticeRound.class, PracticeAnswer.class, "round"),
            new Hanging(TermRound.class, Definition.class, "round"));

    @Inject
    private Threads threads;

    private record Hanging(Class<? extends StoredEntity> on, Class<? extends StoredEntity> type, String attribute) {}

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("language-erasure", LocalTime.of(3, 40), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.after(AgreedDefinition.class, KeptSince.END, AgreedDefinition.KEPT, "x.school", "x.endedOn"),
                Kept.afterYear(CaseLesson.class, CaseLesson.KEPT, "x.school"),
                new Kept(
                                CasePerspective.class,
                                KeptSince.SCHOOL_YEAR,
                                0,
                                "x.organisation",
                                "x.schoolYear < :limit and x.learningCase.openedAt is null",
                                SchoolYear::of)
                        .at("x.school"),
                Kept.afterYear(LearningCase.class, LearningCase.KEPT, "x.organisation")
                        .at("x.school"),
                round(PracticeRound.class),
                round(TermRound.class),
                new Kept(
                        OwnTerm.class,
                        KeptSince.END,
                        AgreedDefinition.KEPT.getYears(),
                        "x.school",
                        "x.restedOn < :limit and not exists (select r.id from TermRound r where r.ownTerm = x)"
                                + " and not exists (select a.id from AgreedDefinition a where a.ownTerm = x)",
                        day -> day.minus(AgreedDefinition.KEPT)));
    }

    private static Kept round(Class<? extends LanguageRound> type) {
        return new Kept(
                type,
                KeptSince.ROUND,
                TermRound.KEPT.getYears(),
                "x.school",
                "(x.schoolYear < :limit or (x.openedAt is null and x.schoolYear < :year))",
                Kept.years(TermRound.KEPT));
    }

    /** With what hangs on it. */
    @Override
    public void erase(StoredEntity record) {
        HANGING.stream().filter(one -> one.on() == record.getClass()).forEach(one -> removeAll(one, record));
        threads.erased(ThreadEnd.of(record));
        entityManager.remove(record);
    }

    private void removeAll(Hanging hanging, StoredEntity record) {
        entityManager
                .createQuery(
                        "select x from " + hanging.type().getSimpleName() + " x where x." + hanging.attribute()
                                + " = :record",
                        hanging.type())
                .setParameter("record", record)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
    }
}
