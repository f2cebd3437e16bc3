package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.ContactRow;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.web.base.Paging;

/** "Wie bel ik?": the contact points of one of the caller's schools and of its partners. */
@Named
@RequestScoped
public class ContactsPage {

    private static final int ROWS = 25;

    @Inject
    private ContactService contacts;

    @Inject
    private RoleWords roleWords;

    private String partnership;
    private String words;
    private int number = 1;
    private List<ContactService.Place> places;
    private Paging paging;
    private List<Group> groups;
    private List<Group> colleagues;
    private Boolean withoutRules;

    /**
     * People of one organisation, as they stand under each other.
     *
     * @param organisation short name
     */
    public record Group(OrganisationType type, String organisation, List<ContactRow> rows) implements Serializable {}

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

    /** Colleagues to call when there is no partnership this year; who convenes first. */
    public List<Group> getColleagues() {
        if (colleagues == null) {
            colleagues = grouped(contacts.colleagues());
        }
        return colleagues;
    }

    /** Whether nobody of another organisation is shown, as no rules are in force. */
    public boolean isWithoutRules() {
        if (withoutRules == null) {
            withoutRules = contacts.isWithoutRules();
        }
        return withoutRules;
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = new Paging(number, ROWS, contacts.count(search()));
        }
        return paging;
    }

    /** This part of the list, by organisation; the people of one stand together. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = grouped(contacts.list(search(), getPaging().first(), ROWS));
        }
        return groups;
    }

    /** Where the whole of this list is a file to keep. */
    public String getFile() {
        return "/partner/contacts-file.xhtml?partnership=" + getPartnership()
                + (words == null ? "" : "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static List<Group> grouped(List<ContactRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Group(row.type(), row.organisation(), List.of()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey().type(), entry.getKey().organisation(), entry.getValue()))
                .toList();
    }

    private ContactSearch search() {
        return roleWords.search(getPartnership(), words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
