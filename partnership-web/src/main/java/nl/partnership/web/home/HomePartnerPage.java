package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The home of youth care and the other partners: what they are asked for, and whom to call at which school. */
@Named
@RequestScoped
public class HomePartnerPage extends PartnerHome {}
