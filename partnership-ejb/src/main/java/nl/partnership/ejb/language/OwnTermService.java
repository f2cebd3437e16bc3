package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.domain.language.Terms;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/** Who convenes at a school adds terms to the shipped ones, each with six invented examples. */
@Stateless
@Allowed(Audience.CONVENER)
public class OwnTermService {

    private static final int MOST_KNOWN = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private RecordContent content;

    /** @throws NotFound when it is not of the own school */
    public OwnTermView get(String id) {
        OwnTerm term = find(id);
        if (!access.leads(term.getSchool().getId())) {
            throw new NotFound("own-term", id);
        }
        return new OwnTermView(row(term), term.getSchool().getId(), isUsed(term));
    }

    private static OwnTermRow row(OwnTerm term) {
        return new OwnTermRow(
                term.getId(),
                term.getVersion(),
                term.getName(),
                term.getExamples(),
                term.writtenBy().toString(),
                term.getRestedOn());
    }

    /**
     * Adds a term to those of the own school.
     *
     * @param examples six, one a line
     * @return its id
     * @throws RuleViolation at {@code name} or {@code examples}; when the school has as many as it may have
     * @throws NotFound for another school
     */
    public String add(String schoolId, String name, String examples) {
        Partnership partnership = access.lockOwn(schoolId);
        requireRoom(schoolId);
        OwnTerm term = new OwnTerm(partnership.getSchool(), access.membership(), access.today());
        write(term, name, examples);
        entityManager.persist(term);
        return term.getId();
    }

    /**
     * Changes one that was never on a table.
     *
     * @param version as read
     * @throws RuleViolation as {@link #add}; when it is used
     * @throws NotFound when it is not of the own school
     */
    public void change(String id, long version, String name, String examples) {
        OwnTerm term = own(id, version);
        if (isUsed(term)) {
            throw new RuleViolation("language.own.used");
        }
        write(term, name, examples);
    }

    private void write(OwnTerm term, String name, String examples) {
        content.require("name", name, term.getName());
        content.require("examples", examples, term.getExamples());
        term.write(name, examples);
        String plain = term.getName().toLowerCase(Locale.ROOT);
        Stream<String> others = Stream.concat(
                Terms.all().stream().flatMap(one -> one.words().values().stream()),
                entityManager
                        .createQuery(
                                "select o.name from OwnTerm o where o.school = :school and o.id <> :id", String.class)
                        .setParameter("school", term.getSchool())
                        .setParameter("id", term.getId())
                        .setMaxResults(MOST_KNOWN)
                        .getResultStream());
        if (others.anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(plain))) {
            throw RuleViolation.at("name", "language.own.twice");
        }
    }

    /**
     * Nobody puts it on a table any more; what was made with it stays.
     *
     * @throws RuleViolation when it is on a table
     * @throws NotFound when it is not of the own school
     */
    public void rest(String id, long version) {
        OwnTerm term = own(id, version);
        if (count("TermRound x where x.ownTerm = :term and x.openedAt is null and x.stoppedOn is null", term) > 0) {
            throw new RuleViolation("language.own.onTable");
        }
        term.rest(access.today());
    }

    /** It can be put on a table again; {@link RuleViolation} when the school has as many as it may have. */
    public void wake(String id, long version) {
        OwnTerm term = own(id, version);
        if (term.isResting()) {
            requireRoom(term.getSchool().getId());
            term.wake();
        }
    }

    /**
     * Takes away one that was never on a table.
     *
     * @throws RuleViolation when it is used
     * @throws NotFound when it is not of the own school
     */
    public void remove(String id, long version) {
        OwnTerm term = own(id, version);
        if (isUsed(term)) {
            throw new RuleViolation("language.own.used");
        }
        entityManager.remove(term);
    }

    private OwnTerm own(String id, long version) {
        OwnTerm term = find(id);
        access.lockOwn(term.getSchool().getId());
        entityManager.refresh(term);
        term.requireVersion(version);
        return term;
    }

    private OwnTerm find(String id) {
        OwnTerm term = id == null ? null : entityManager.find(OwnTerm.class, id);
        if (term == null) {
            throw new NotFound("own-term", id);
        }
        return term;
    }

    private void requireRoom(String schoolId) {
        long active = entityManager
                .createQuery(
                        "select count(o) from OwnTerm o where o.school.id = :school and o.restedOn is null", Long.class)
                .setParameter("school", schoolId)
                .getSingleResult();
        if (active >= OwnTerm.MOST) {
            throw new RuleViolation("language.own.tooMany", OwnTerm.MOST);
        }
    }

    /** Whether it was on a table, or something is or was agreed of it. */
    private boolean isUsed(OwnTerm term) {
        return count("TermRound x where x.ownTerm = :term", term) > 0
                || count("AgreedDefinition x where x.ownTerm = :term", term) > 0;
    }

    private long count(String from, OwnTerm term) {
        return entityManager
                .createQuery("select count(x) from " + from, Long.class)
                .setParameter("term", term)
                .getSingleResult();
    }
}
