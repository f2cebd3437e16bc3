package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.home.HomeTodo;
import nl.partnership.ejb.home.SchoolGlance;

/** What the homes of all partners have in common: what is expected of one, and the schools one works with. */
abstract class PartnerHome {

    @Inject
    private HomeService home;

    @Inject
    private HomeLead lead;

    private HomeTodo todo;
    private List<SchoolGlance> schools;

    @PostConstruct
    void load() {
        todo = home.todo();
        schools = home.schools();
    }

    /** What matters now, in one or two sentences. */
    public String getLead() {
        return lead.partner(todo);
    }

    public HomeTodo getTodo() {
        return todo;
    }

    public List<SchoolGlance> getSchools() {
        return schools;
    }
}
