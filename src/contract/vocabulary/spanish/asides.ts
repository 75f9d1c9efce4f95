/** What tells of something else than a flow of today, or adds a remark to one. */
import type { Language } from "../language.ts";

export const asides: Language["phrases"] = {
  asideLine:
    "(?:en el futuro|futuro|fuera de(?:l)? alcance|planificado|más adelante|(?:desde|hasta|antes de) 20\\d\\d|antes|alternativas|preguntas(?: abiertas)?|historial|contactos?|latencias?|puertos|cortafuegos|riesgos|costes)(?= ?[,(]|$| (?:de|del|por|para)\\b)",
  besideFlows:
    "arquitectura objetivo | futur[oa]s? | más adelante | próxim[oa]s? | fase \\p{N}+ | planificad[oa]s | previst[oa]s | propuest[oa]s? | ideas? | opciones | alternativas? | antes | anterior(?:es)? | antigu[oa]s? | retirad[oa]s | descartad[oa]s? | considerad[oa]s? | rechazad[oa]s? | medid[oa]s? | fuera",
  headingBesideFacts:
    "decisiones(?: de (?:diseño|arquitectura))?(?: tomadas)? | registro de decisiones | alternativas(?: (?:consideradas|evaluadas|descartadas|rechazadas))? | opciones (?:consideradas|evaluadas|descartadas|rechazadas) | (?:temas|decisiones) (?:abiertos|abiertas|pendientes)",
  wouldFlow: "serían? | enviaría | devolvería",
  answersFor: "responsable de | encargad[oa] de | lleva | mantiene",
  situation: "contexto | antecedentes | problema",
  decision: "decisión",
  topicAside:
    "perspectivas | migración | hasta ahora | antes | pruebas? | piloto | carga inicial | recuperación | alternativas? | ejemplo | glosario",
  otherTopic:
    "historial | cortafuegos | puertos? | latencias? | costes? | riesgos? | incidentes? | contactos? | responsables? | preguntas? | tasas? de error | quién",
  refersOn: "siguientes? | estos | estas",
  trialOnly: "solo (?:en|para) (?:las )?pruebas?",
  inPhases: "(?:tiene|consta de|se divide en) (?:\\p{N}+|dos|tres|cuatro|varias) (?:fases|etapas)",
  notSoToday:
    "(?:hoy|actualmente|por ahora|hasta ahora),? (?:solo la fase \\p{N}+|(?:ambos|ambas|todo) [^.;:,]{0,40}?(?:a mano|manualmente|en papel))",
  butNo: "(?:pero )?(?:ningún|ninguna|sin|nada)",
  inOrderTo: "para | donde",
  notCurrent:
    "en el futuro | solían? | anteriormente | (?:planeamos|queremos|pensamos) | ya no | todavía no | aún no | próximamente",
  counted: "tuvimos | hubo",
  offDuty: "de vacaciones | de baja | ya no | hasta | desde | antes",
  documentedIn: "descrit[oa]s? | documentad[oa]s? | describe | véase | ver",
  nobody: "nadie | ninguno | ninguna",
  environment:
    "(?:(?:entorno de )?(?:pruebas|desarrollo|producción|preproducción|integración)|local)",
  endpoints: "(?:los )?endpoints?(?: de la api)? | puntos? de acceso | urls? de la api",
  otherAddress: "documentación | manual | guía | panel | tablero | especificación",
  testUse:
    "(?:en|durante|para) las pruebas | datos de prueba | ficheros de prueba | entorno de pruebas",
  forOthers: "para (?:los|las|el|la) (?:auditores|auditoría|archivo|hacienda|copia de seguridad)",
};
