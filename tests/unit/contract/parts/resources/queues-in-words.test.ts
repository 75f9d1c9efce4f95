import { expect, test } from "vitest";
import { queuesIn } from "../../../../../src/contract/parts/resources/queues-in-words.ts";

test.each([
  ["MQ queue ORDERS.OUT", ["ORDERS.OUT"]],
  ["Kafka topic `orders.v1`", ["orders.v1"]],
  ["Kafka topics `a`, `b` and `c`", ["a", "b", "c"]],
  ["Kafka, `orders.v1`", ["orders.v1"]],
  ["SQS (`orders`)", ["orders"]],
  ["AMQP, queue: orders.in", ["orders.in"]],
  ["mqtt topic shop/orders", ["shop/orders"]],
  ["cola `pedidos`", ["pedidos"]],
  ["Kafka topic `a.b`, keyed by `id`", ["a.b"]],
  ["RabbitMQ queue orders.in, dead letters in queue `x`", ["orders.in"]],
  ["Kafka 3.5", []],
  ["Kafka at-least-once", []],
  ["Kafka topic orders", []],
  ["Kafka, `kafka.acme.com:9092`", []],
  ["Kafka broker kafka-1.acme.com", []],
  ["stream, real-time", []],
  ["never over queue `x`", []],
  ["SFTP `drop`", []],
  ["Kafka topic `a.b` instead of the queue `c.d`", ["a.b"]],
  ["Kafka topic `a.b`, failed messages go to topic `a.f`", ["a.b"]],
  ["Kafka topic `a.b` or SQS, still open", []],
  ["Kafka topic `a.b` from 2027, until then by mail", []],
  ["Kafka topic `a.b` (planned)", []],
  ["HTTPS; formerly the queue `a.b`", []],
  ["REST, replaces the Kafka topic `a.b`", []],
  ["HTTPS instead of topic `a.b`", []],
  ["HTTPS statt topic `a.b`", []],
  ["A Kafka topic `a.b` would be faster", []],
  ["a topic, e.g. a.b", []],
  ["topics e.g. a.b", []],
  ["queue and/or topic", []],
  ["streams to/from CRM", []],
])("“%s” names %j", (value, names) => {
  expect(queuesIn(value)).toEqual(names);
});
