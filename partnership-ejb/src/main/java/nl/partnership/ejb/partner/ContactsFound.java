package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.RecordSearch;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.RecordFinder.Wanted;

/** People who can be called at the schools with which somebody works today, by name, organisation and role; each once. */
@Dependent
public class ContactsFound implements RecordSearch {

    private static final List<String> SEARCHED = List.of("h.nameKey", "o.nameKey", "o.shortKey");

    private static final String FROM =
            "Membership m join m.person h join m.organisation o, PartnershipReach y, Partnership p join p.school s"
                    + " where p.schoolYear = :year and " + PartnershipAccess.MINE + " and " + PartnershipAccess.PARTY
                    + " and (o.closed = false or o.id = s.board.id) and "
                    + Held.today("m") + " and " + Held.at("m", "s.id") + " and " + RecordFinder.TOLD;

    private static final String ROW = "m.id, h.name, o.id, o.shortName, m.role, min(p.id)";

    private static final String EACH_ONCE =
            " group by m.id, h.name, h.nameKey, o.id, o.shortName, m.role order by h.nameKey, m.id";

    @Inject
    private RecordFinder finder;

    @Inject
    private CurrentCaller current;

    @Override
    public List<Shelf> shelves() {
        return List.of(new Shelf(
                "partner.search.contacts", ContactCensus.CONTACT_POINT, Set.of(Audience.PARTICIPANT), this::find));
    }

    private Listed<FoundRecord> find(Words words, int first, int most) {
        Map<String, Object> roles = new HashMap<>();
        for (int place = 0; place < words.all().size(); place++) {
            roles.put("named" + place, named(words.all().get(place)));
        }
        return finder.find(
                new Wanted("m", ROW, FROM, EACH_ONCE, ContactCensus.CONTACT_POINT, roles),
                words.in(SEARCHED, "m.role in :named#"),
                words,
                first,
                most,
                this::row);
    }

    /** The roles whose name in the caller's language has that word; never an empty list. */
    private List<String> named(String word) {
        Words one = Words.of(word);
        return Stream.concat(
                        Roles.all().stream()
                                .map(Party::role)
                                .filter(role ->
                                        one.areIn(Roles.word(role, current.get().language()))),
                        Stream.of(""))
                .collect(Collectors.toList());
    }

    private FoundRecord row(Object[] row) {
        String name = (String) row[1];
        return new FoundRecord(
                "contact-list",
                (String) row[5],
                (String) row[2],
                Sentence.asItIs(name),
                null,
                Roles.word((String) row[4], current.get().language()) + ", " + row[3],
                null,
                "/partner/contacts.xhtml?partnership=" + row[5] + "&words="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
