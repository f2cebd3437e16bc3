package nl.partnership.web.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page that is measured.
 *
 * @param user the demonstration account that opens it; null when nobody has to sign in
 * @param path where it is, with what the page is asked
 */
record MeasuredPage(String user, String path) {

    /** A page of PrimeFaces with a button and nothing else, in an application of its own. */
    static final MeasuredPage EMPTY = new MeasuredPage(null, "/empty.xhtml");

    static final MeasuredPage SCHOOL_HOME = new MeasuredPage("coordinator", "/home/home-school.xhtml");

    /** The home of each kind of partner, and the lists that grow with the work. */
    private static final List<MeasuredPage> FIXED = List.of(
            SCHOOL_HOME,
            new MeasuredPage("jeugdhulp", "/home/home-partner.xhtml"),
            new MeasuredPage("jeugdagent", "/home/home-police.xhtml"),
            new MeasuredPage("gemeente", "/home/home-municipality.xhtml"),
            new MeasuredPage("bestuurder", "/home/home-board.xhtml"),
            new MeasuredPage("fg", "/home/home-officer.xhtml"),
            new MeasuredPage("beheer", "/home/home-administrator.xhtml"),
            new MeasuredPage("coordinator", "/conversation/conversations.xhtml"),
            new MeasuredPage("coordinator", "/review/year.xhtml"),
            new MeasuredPage("coordinator", "/task/tasks.xhtml"),
            new MeasuredPage("coordinator", "/vision/visions.xhtml"),
            new MeasuredPage("coordinator", "/vision/guidelines.xhtml"),
            new MeasuredPage("coordinator", "/vision/turns.xhtml"),
            new MeasuredPage("coordinator", "/insight/incident.xhtml"),
            new MeasuredPage("coordinator", "/insight/incidents.xhtml"),
            new MeasuredPage("coordinator", "/insight/incident-rows.xhtml"),
            new MeasuredPage("coordinator", "/insight/sources.xhtml"),
            new MeasuredPage("coordinator", "/support/duties.xhtml"));

    /** All pages of the portal that are measured, the question on the table of this conversation among them. */
    static List<MeasuredPage> ofPortal(CrowdedSchool.OpenConversation open) {
        String question = "/conversation/question.xhtml?id=" + open.id() + "&question=" + open.question();
        return Stream.concat(FIXED.stream(), Stream.of(new MeasuredPage("coordinator", question)))
                .toList();
    }

    /** Somebody who may open it. */
    Visitor visitor(BenchServer server) {
        return user == null ? server.visitor() : server.visitor().signIn(user);
    }

    /** The page without what it is asked. */
    String name() {
        return path.replaceFirst("\\?.*", "");
    }
}
