package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.home.HomeTodo;
import nl.partnership.ejb.home.PartnersHome;
import nl.partnership.ejb.home.SchoolGlance;

/** What the homes of all partners have in common: what is expected of one, and the schools one works with. */
abstract class PartnerHome {

    @Inject
    private HomeService home;

    @Inject
    private HomeLead lead;

    private PartnersHome read;

    @PostConstruct
    void load() {
        read = home.partner();
    }

    /** What matters now, in one or two sentences. */
    public String getLead() {
        return lead.partner(read.todo());
    }

    public HomeTodo getTodo() {
        return read.todo();
    }

    public List<SchoolGlance> getSchools() {
        return read.schools();
    }
}
