package nl.partnership.ejb.support.expertise;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseTerms;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.partner.sheet.SheetRow;

/**
 * An entry of the support map.
 *
 * @param school short name
 * @param organisation short name of who owns it
 * @param phone as it was typed; null when there is mail alone
 * @param email null when there is a number alone
 * @param contactId membership of whom one asks for; null for nobody in particular
 * @param contact name of that person; null for nobody, and when that role ended
 * @param contactRole code; null likewise
 * @param printed what of it may stand on paper
 * @param faded whether nobody said for a year that it is right
 * @param endedOn null as long as nobody ended it
 * @param left whether its organisation no longer works with the school
 * @param keptUntil when nothing more is said of it
 * @param reach what came of reaching them
 * @param own whether the caller writes it
 */
public record ExpertiseRow(
        String id,
        long version,
        String schoolId,
        String school,
        OrganisationType type,
        String organisationId,
        String organisation,
        String name,
        Sector sector,
        List<Signal> signals,
        Ages ages,
        String how,
        String phone,
        String email,
        String hours,
        String contactId,
        String contact,
        String contactRole,
        Printed printed,
        LocalDate confirmedOn,
        boolean faded,
        LocalDate endedOn,
        boolean left,
        LocalDate keptUntil,
        Reach reach,
        boolean own)
        implements Serializable {

    static ExpertiseRow of(Expertise entry, boolean left, Reach reach, boolean own, LocalDate today) {
        ExpertiseTerms terms = entry.terms();
        Membership contact = terms.contact() != null && terms.contact().isValidOn(today) ? terms.contact() : null;
        return new ExpertiseRow(
                entry.getId(),
                entry.getVersion(),
                entry.getSchool().getId(),
                entry.getSchool().getShortName(),
                entry.getOrganisation().getType(),
                entry.getOrganisation().getId(),
                entry.getOrganisation().getShortName(),
                terms.name(),
                terms.sector(),
                terms.signals().stream().sorted().toList(),
                terms.ages(),
                terms.how(),
                terms.phone(),
                terms.email(),
                terms.hours(),
                terms.contact() == null ? null : terms.contact().getId(),
                contact == null ? null : contact.getPerson().getName(),
                contact == null ? null : contact.getRole(),
                printed(terms),
                entry.getConfirmedOn(),
                entry.isFaded(today),
                entry.getEndedOn(),
                left,
                entry.keptUntil(),
                reach,
                own);
    }

    /**
     * What of it may stand on paper: as the person in it chose, and of the police no name and number of anybody.
     *
     * @param phone of the whole organisation when that of the person may not; null for none
     * @param named whether the person may be named
     */
    public record Printed(String phone, String email, boolean named) implements Serializable {}

    private static Printed printed(ExpertiseTerms terms) {
        Membership contact = terms.contact();
        if (contact == null) {
            return new Printed(terms.phone(), terms.email(), true);
        }
        Organisation of = contact.getOrganisation();
        return OnPaper.of(of.getType(), contact.getOnPaper()) == OnPaper.NAME_AND_NUMBER
                ? new Printed(terms.phone(), terms.email(), true)
                : new Printed(SheetRow.general(of.getType(), of.getGeneralPhone()), null, false);
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return endedOn == null && !left;
    }

    /** Whether the person whom one asked for has that role no longer. */
    public boolean isContactGone() {
        return contactId != null && contact == null;
    }

    /** The numbers in what was typed, to call them. */
    public List<PhoneNumber> numbers() {
        return PhoneNumber.in(phone);
    }

    /** The mail address as a link; null without one. */
    public String mail() {
        return email == null ? null : MailAddress.link(email);
    }
}
