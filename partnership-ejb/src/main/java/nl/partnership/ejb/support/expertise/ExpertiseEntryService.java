package nl.partnership.ejb.support.expertise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseTerms;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** An organisation puts somebody on the support map of a school, and keeps that right. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class ExpertiseEntryService {

    /** Those who keep the map: at a school who convenes, at a partner everybody. */
    static final Set<Audience> WRITERS =
            Set.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    @Inject
    private ExpertiseDesk desk;

    @Inject
    private VisibleExpertise visible;

    @Inject
    private Reaches reaches;

    @Inject
    private WrongTasks wrong;

    /** The schools on whose map the caller's organisation can put somebody, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(desk.partnerships());
    }

    /** Whom of the own organisation one can ask for, by name. */
    public List<ContactChoice> contacts() {
        return desk.contacts();
    }

    /**
     * Puts them on the map of one school or of several at once.
     *
     * @return its id, at the first of them
     * @throws RuleViolation at the field that it is about, {@code schools} without a school
     * @throws NotFound for a school with which the caller's organisation does not work today
     */
    public String add(List<String> schoolIds, TypedExpertise typed) {
        if (schoolIds.isEmpty()) {
            throw RuleViolation.at("schools", "support.expertise.noSchool");
        }
        desk.screen(typed, null);
        List<Partnership> there = desk.partnerships().stream()
                .filter(partnership ->
                        schoolIds.contains(partnership.getSchool().getId()))
                .toList();
        if (there.size() < Set.copyOf(schoolIds).size()) {
            throw new NotFound("school", schoolIds.get(0));
        }
        ExpertiseTerms terms = desk.terms(typed);
        return desk.lock(there).stream()
                .map(partnership -> {
                    desk.requireSignals(partnership.getSchool(), terms, Set.of());
                    return desk.add(partnership, terms).getId();
                })
                .toList()
                .get(0);
    }

    /**
     * Says it otherwise; what was said to be wrong of it is done with.
     *
     * @param version as read
     * @param toldWrong as for {@link #confirm}
     * @throws RuleViolation at the field that it is about
     * @throws Stale when it was changed since, or somebody said since that it is not right
     */
    public void change(String id, long version, boolean toldWrong, TypedExpertise typed) {
        Expertise entry = asRead(id, version, toldWrong);
        desk.screen(typed, entry.terms());
        Membership by = desk.membership();
        ExpertiseTerms terms = desk.terms(typed);
        desk.requireSignals(entry.getSchool(), terms, entry.terms().signals());
        entry.describe(terms, by, visible.today());
        wrong.settle(entry, by);
    }

    /**
     * It still is right, and so what was said to be wrong of it is done with.
     *
     * @param version as read
     * @param toldWrong whether the caller read that somebody said that it is not right
     * @throws Stale when it was changed since, or somebody said since that it is not right
     */
    public void confirm(String id, long version, boolean toldWrong) {
        Expertise entry = asRead(id, version, toldWrong);
        Membership by = desk.membership();
        entry.confirm(by, visible.today());
        wrong.settle(entry, by);
    }

    /**
     * Nobody calls them any more; it stays to be read for two years, and can be taken back.
     *
     * @param version as read
     * @param toldWrong as for {@link #confirm}
     * @throws Stale when it was changed since, or somebody said since that it is not right
     */
    public void end(String id, long version, boolean toldWrong) {
        Expertise entry = asRead(id, version, toldWrong);
        entry.end(visible.today());
        wrong.settle(entry, desk.membership());
    }

    /** It was ended by mistake. */
    public void resume(String id) {
        Expertise entry = own(id);
        if (entry.getEndedOn() != null) {
            desk.requireRoom(desk.lockAt(entry.getSchool().getId()));
            entry.resume(desk.membership(), visible.today());
        }
    }

    /** The other schools for which this can hold as well: those whose map does not have it from the caller. */
    public OtherMaps others(String id) {
        Expertise entry = own(id);
        return entry.getEndedOn() != null ? OtherMaps.NONE : desk.others(entry).named();
    }

    /**
     * Takes it over for all schools of {@link #others} whose map has room.
     *
     * @return for how many
     * @throws RuleViolation when nobody calls them any more
     */
    public int takeOver(String id) {
        Expertise entry = own(id);
        if (entry.getEndedOn() != null) {
            throw new RuleViolation("support.expertise.over");
        }
        desk.lock(desk.lacking(entry));
        // looked at anew: somebody may have put it there while this waited
        List<Partnership> still = desk.others(entry).open();
        still.forEach(partnership -> desk.add(partnership, entry.terms().elsewhere()));
        return still.size();
    }

    /** Each of these closes the task of who looks into what is not right: nobody does so without having read that. */
    private Expertise asRead(String id, long version, boolean toldWrong) {
        Expertise entry = own(id);
        // who says meanwhile that it is not right waits, and then makes a task of its own
        reaches.lock(entry);
        entry.requireVersion(version);
        if (!toldWrong && wrong.isOpen(entry)) {
            throw new Stale("expertise", id);
        }
        return entry;
    }

    /** @throws NotFound for one of others */
    private Expertise own(String id) {
        return desk.own(visible.require(id));
    }
}
