/**
 * What runs the portal on Payara Micro: it answers while the portal is not there yet or goes, and says how it went. It stands
 * on the class path of the server, beside the application, and knows nothing of either but names.
 */
package nl.partnership.web.base.server;
