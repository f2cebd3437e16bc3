package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.base.Sentence;

/**
 * What the participation council said, of the records of any room. Who may tell it, who may know it, and that no person is
 * named in it, the room of the record looks after.
 */
@Dependent
public class Participations {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * What was said.
     *
     * @param because null for none
     * @param version of what was read, {@link #NOTHING} when nothing was said yet
     */
    public record Said(Participation.Answer answer, LocalDate saidOn, String because, long version)
            implements Serializable {

        public static final long NOTHING = -1;

        static Said of(Participation told) {
            return new Said(told.getAnswer(), told.getSaidOn(), told.getBecause(), told.getVersion());
        }
    }

    /** The same in words: that it was asked or what was said, and when; that it did not go there yet for none. */
    public static Sentence told(Said said) {
        return said == null
                ? Sentence.of("partner.participation.none")
                : Sentence.of("partner.participation." + said.answer(), said.saidOn());
    }

    /** By the id of the record, in one statement whether there is one or none; nothing of what did not go there yet. */
    public Map<String, Said> of(String kind, Collection<String> ids) {
        return entityManager
                .createQuery(
                        "select p from Participation p where p.subjectKind = :kind and p.subjectId in :ids",
                        Participation.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids.isEmpty() ? List.of("") : ids)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(Participation::getSubjectId, Said::of));
    }

    /**
     * Says how far it is, in the place of what was said before. Nobody else does so until this is done: the room has locked
     * the record.
     *
     * @param screened looks for persons in the words, given what stands there
     * @param saidOn when it was asked or answered, today at the latest
     * @param by for whose organisation it is told
     * @throws nl.partnership.domain.base.RuleViolation at the fields {@code answer}, {@code saidOn} and {@code because}
     * @throws Stale when another said it since
     */
    public void say(String kind, String id, Said said, Consumer<String> screened, Membership by) {
        Optional<Participation> before = find(kind, id);
        if (before.map(Participation::getVersion).orElse(Said.NOTHING) != said.version()) {
            throw new Stale("participation", id);
        }
        Participation told = before.orElseGet(() -> new Participation(kind, id));
        screened.accept(told.getBecause());
        told.say(said.answer(), said.saidOn(), said.because(), by, LocalDate.now(clock));
        entityManager.persist(told);
    }

    /** For a record that is erased. */
    public void erase(String kind, String id) {
        find(kind, id).ifPresent(entityManager::remove);
    }

    private Optional<Participation> find(String kind, String id) {
        return entityManager
                .createQuery(
                        "select p from Participation p where p.subjectKind = :kind and p.subjectId = :id",
                        Participation.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
