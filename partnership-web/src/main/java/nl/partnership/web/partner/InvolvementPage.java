package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.involvement.InvolvedRow;
import nl.partnership.ejb.partner.involvement.Involvement;
import nl.partnership.ejb.partner.involvement.InvolvementService;
import nl.partnership.ejb.partner.involvement.Vacancy;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Wie doet mee?": who takes part at one of the caller's schools, and what nobody fills. */
@Named
@RequestScoped
public class InvolvementPage {

    private static final int ROWS = 50;

    @Inject
    private ContactService contacts;

    @Inject
    private InvolvementService service;

    @Inject
    private Screen screen;

    private String partnership;
    private List<ContactService.Place> places;
    private Involvement read;
    private Paging paging;
    private List<Group> groups;

    /**
     * People of one organisation, as they stand under each other.
     *
     * @param organisation short name
     */
    public record Group(OrganisationType type, String organisation, List<InvolvedRow> rows) implements Serializable {}

    /**
     * What nobody fills of one kind of organisation.
     */
    public record Gap(OrganisationType type, List<Vacancy> rows) implements Serializable {}

    /** The caller's schools. */
    public List<ContactService.Place> getPlaces() {
        if (places == null) {
            places = contacts.places();
        }
        return places;
    }

    /** The partnership of the address, else the first; null when the caller has none this year. */
    public String getPartnership() {
        if (partnership == null && !getPlaces().isEmpty()) {
            partnership = getPlaces().get(0).partnershipId();
        }
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }

    /** {@code NotFound} for a partnership of others. */
    public Involvement getRead() {
        if (read == null) {
            int number = Paging.number(screen.parameter("page"));
            read = service.of(getPartnership(), (number - 1) * ROWS, ROWS);
            paging = new Paging(number, ROWS, read.total());
            if (paging.number() != number) {
                read = service.of(getPartnership(), paging.first(), ROWS);
            }
        }
        return read;
    }

    public Paging getPaging() {
        getRead();
        return paging;
    }

    /** This part of the people, by organisation. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = getRead().people().stream()
                    .collect(Collectors.groupingBy(
                            row -> new Group(row.type(), row.organisation(), List.of()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(group ->
                            new Group(group.getKey().type(), group.getKey().organisation(), group.getValue()))
                    .toList();
        }
        return groups;
    }

    /** What nobody fills, by kind of organisation. */
    public List<Gap> getGaps() {
        Map<OrganisationType, List<Vacancy>> byType = getRead().vacancies().stream()
                .collect(Collectors.groupingBy(Vacancy::type, LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), gap.getValue()))
                .toList();
    }
}
