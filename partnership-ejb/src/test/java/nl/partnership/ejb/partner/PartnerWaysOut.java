package nl.partnership.ejb.partner;

import static nl.partnership.ejb.base.WayOut.EVERYBODY;
import static nl.partnership.ejb.base.WayOut.PARTNERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.involvement.InvolvementService;
import nl.partnership.ejb.partner.involvement.RepresentationCensus;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.ReceiverService;
import nl.partnership.ejb.task.TaskService;

/** Contact points: of the coordinator, and of the youth officer, whose role ends soon. */
class PartnerWaysOut extends ServiceTest implements WaysOut {

    private static final String OF_SCHOOL = "088 000 00 11";
    private static final String OF_POLICE = "088 000 00 22";
    private static final LocalDate SOON = Table.DAY.plusDays(6);

    private final Town town;

    PartnerWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ContactService.colleagues", "people of the own organisation",
                "ContactService.isWithoutRules", "yes or no",
                "ContactService.places", "names of schools",
                "HandoverService", "people of the own organisation",
                "SignalNameService", "what schools call signals, no record; to those with which one works",
                "ProposedRoleService", "what a file says of people of the own organisation",
                "OwnContactService", "one's own data");
    }

    @Override
    public void write() {
        inDatabase(em -> {
            em.find(Membership.class, town.membership("coordinator").getId()).setWorkPhone(OF_SCHOOL);
            Membership officer =
                    em.find(Membership.class, town.membership("jeugdagent").getId());
            officer.setWorkPhone(OF_POLICE);
            officer.endBefore(SOON);
        });
        as(town.caller("coordinator"), () -> bean(InvolvementService.class)
                .represent(town.bridgePartnership.getId(), null, Set.of(Council.PANEL), Set.of()));
    }

    @Override
    public List<WayOut> ways() {
        String partnership = town.bridgePartnership.getId();
        List<WayOut> ways = new ArrayList<>();
        Callable<?> list = () -> bean(ContactService.class).list(new ContactSearch(partnership, null, Map.of()), 0, 50);
        Callable<?> owners = () -> bean(TaskService.class).owners(partnership);
        for (String writer : List.of("SCHOOL", "POLICE")) {
            String name = writer.equals("SCHOOL") ? "Coordinator Proef" : "Jeugdagent Proef";
            String phone = writer.equals("SCHOOL") ? OF_SCHOOL : OF_POLICE;
            ContactSearch search = new ContactSearch(partnership, name, Map.of());
            Callable<?> found = () -> bean(ContactService.class).list(search, 0, 50);
            Callable<?> taken = () -> bean(ContactService.class).all(search);
            Callable<?> count = () -> bean(ContactService.class).count(search);
            ways.add(WayOut.of(ContactCensus.CONTACT_POINT, writer, "ContactService.list", EVERYBODY, list, phone));
            ways.add(WayOut.of(ContactCensus.CONTACT_POINT, writer, "ContactService.list", EVERYBODY, found, phone));
            ways.add(WayOut.of(ContactCensus.CONTACT_POINT, writer, "ContactService.all", EVERYBODY, taken, phone));
            ways.add(WayOut.of(ContactCensus.CONTACT_POINT, writer, "ContactService.count", EVERYBODY, count, "1"));
            involved()
                    .forEach((way, look) ->
                            ways.add(WayOut.of(ContactCensus.CONTACT_POINT, writer, way, EVERYBODY, look, name)));
            ways.add(WayOut.of(
                    ContactCensus.CONTACT_POINT,
                    writer,
                    "TaskService.owners",
                    EVERYBODY,
                    owners,
                    "personName=" + name));
        }
        involved()
                .forEach((way, look) -> ways.add(WayOut.of(
                        RepresentationCensus.REPRESENTATION, "SCHOOL", way, PARTNERS, look, Council.PANEL.name())));
        Callable<?> sheet = () -> bean(SheetService.class).of(partnership);
        ways.add(WayOut.of(ContactCensus.CONTACT_POINT, "SCHOOL", "SheetService.of", EVERYBODY, sheet, OF_SCHOOL));
        ways.add(
                WayOut.of(ContactCensus.CONTACT_POINT, "POLICE", "SheetService.of", EVERYBODY, sheet, "YOUTH_OFFICER"));
        Callable<?> receivers = () -> bean(ReceiverService.class).people();
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT,
                "SCHOOL",
                "ReceiverService.people",
                PARTNERS,
                receivers,
                "Coordinator Proef"));
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT,
                "POLICE",
                "ReceiverService.people",
                List.of("coordinator", "jeugdhulp"),
                receivers,
                "Jeugdagent Proef"));
        Callable<?> schools = () -> bean(HomeService.class).schools();
        ways.add(WayOut.of(ContactCensus.CONTACT_POINT, "SCHOOL", "HomeService.schools", PARTNERS, schools, OF_SCHOOL));
        List<String> convener = List.of("coordinator");
        Callable<?> todo = () -> bean(TodoService.class).mine();
        ways.add(WayOut.of(
                ContactCensus.CONTACT_POINT, "POLICE", "TodoService.mine", convener, todo, "Jeugdagent Proef"));
        Callable<?> school = () -> bean(HomeService.class).school();
        ways.add(WayOut.of(ContactCensus.CONTACT_POINT, "POLICE", "HomeService.school", convener, school, OF_POLICE));
        return ways;
    }

    private Map<String, Callable<?>> involved() {
        String partnership = town.bridgePartnership.getId();
        return Map.of(
                "InvolvementService.of", () -> bean(InvolvementService.class).of(partnership, 0, 50),
                "InvolvementService.all", () -> bean(InvolvementService.class).all(partnership));
    }
}
